package standpoint.app.cli;

import picocli.CommandLine.Command;

/** {@code question}: the files that questions stand in. */
@Command(name = "question", mixinStandardHelpOptions = true, description = "Write question files.",
        footer = {"", "Example:", "  standpoint question new \"Should Veltria join the League?\" --proposal \"Veltria joins the League\" --body NATO --out veltria.yaml"})
final class QuestionVerb { }
