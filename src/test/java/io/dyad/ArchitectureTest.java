package io.dyad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house: which rooms there are, and who may know whom. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.dyad");

    @Test
    void noRoomKnowsARoomThatKnowsIt() {
        slices().matching("io.dyad.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void everyRoomIsFlatAndNullMarkedAndSaysWhatItIs() {
        List<JavaPackage> rooms =
                CODE.getPackage("io.dyad").getSubpackages().stream().toList();
        assertThat(rooms).isNotEmpty().allSatisfy(room -> {
            assertThat(room.getSubpackages()).as(room.getName()).isEmpty();
            assertThat(room.isAnnotatedWith(NullMarked.class))
                    .as(room.getName())
                    .isTrue();
            assertThat(room.getRelativeName()).isNotIn("common", "util", "model", "dto", "service", "impl", "core");
        });
    }

    @Test
    void valuesKnowNeitherHttpNorTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("io.dyad.vocabulary..", "io.dyad.quantity..", "io.dyad.period..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "java.sql..", "org.hibernate..", "io.quarkus..", "io.dyad.http..")
                .check(CODE);
    }

    @Test
    void noNumberIsADouble() {
        for (Class<?> imprecise : List.of(double.class, float.class, Double.class, Float.class)) {
            noFields().should().haveRawType(imprecise).check(CODE);
            noMethods().should().haveRawReturnType(imprecise).check(CODE);
        }
    }

    @Test
    void httpAndFormatKnowNoRoomOfTheTrade() {
        noClasses()
                .that()
                .resideInAnyPackage("io.dyad.http..", "io.dyad.format..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.dyad.quantity..",
                        "io.dyad.period..",
                        "io.dyad.country..",
                        "io.dyad.pair..",
                        "io.dyad.indicator..",
                        "io.dyad.source..",
                        "io.dyad.claim..",
                        "io.dyad.figure..",
                        "io.dyad.store..",
                        "io.dyad.seed..")
                .check(CODE);
    }

    @Test
    void resourcesAreCalledSoAndStayInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .andShould()
                .bePackagePrivate()
                .check(CODE);
    }
}
