package standpoint.app.cli;

import picocli.CommandLine.Command;

/** {@code question}: the files that questions stand in. */
@Command(name = "question", mixinStandardHelpOptions = true, description = "Write question files, grow their wordings from a record, find what is contested in it.",
        footer = {"", "Example:", "  standpoint question new \"Should Veltria join the League?\" --proposal \"Veltria joins the League\" --body NATO --out veltria.yaml"})
final class QuestionVerb { }
