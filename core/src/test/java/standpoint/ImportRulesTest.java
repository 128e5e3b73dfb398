package standpoint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may import what, as ARCHITECTURE.md says. */
class ImportRulesTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("standpoint");

    @Test void newsImportsTheJdkAlone() {
        classes().that().resideInAPackage("standpoint.news")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "standpoint.news").check(CORE);
    }

    @Test void theNetworkImportsItsLibraryAlone() {
        classes().that().resideInAPackage("standpoint.network")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "ai.onnxruntime..", "standpoint.network").check(CORE);
    }

    @Test void noStepImportsAnother() {
        slices().matching("standpoint.(*)..").should().notDependOnEachOther()
                .ignoreDependency(describe("any", any -> true), resideInAnyPackage("standpoint.news", "standpoint.network"))
                .ignoreDependency(resideInAnyPackage("standpoint"), describe("any", any -> true)).check(CORE);
    }

    @Test void noPackageImportsTheRoot() {
        noClasses().that().resideInAPackage("standpoint.*..").should().dependOnClassesThat(
                describe("are of the root package", (JavaClass type) -> type.getPackageName().equals("standpoint"))).check(CORE);
    }

    @Test void noPackageCycles() { slices().matching("standpoint.(**)").should().beFreeOfCycles().check(CORE); }

    @Test void namesSayWhatThingsAre() {
        noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Impl")
                .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Service")
                .orShould().resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..", "..service..")
                .check(CORE);
    }
}
