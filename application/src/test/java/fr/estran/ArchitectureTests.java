package fr.estran;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import fr.estran.exploitation.PileSansMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    static final ApplicationModules modules = ApplicationModules.of(Application.class);

    /** With what jte makes of our templates: they too use our types. */
    static final JavaClasses codeEtPages = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.estran", "gg.jte.generated.precompiled");

    static final JavaClasses code = codeEtPages.that(resideInAPackage("fr.estran.."));

    /** Speaks the driver's own language, that of COPY, on behalf of a repository. */
    static final Set<String> AVEC_LE_PILOTE = Set.of("CopieVersDepot");

    static final int LIGNES_PAR_FICHIER = 300;

    @Test
    void keeps_to_the_borders_of_its_modules() {
        modules.verify();
    }

    /** A module that declares nothing may use everything: the default of Spring Modulith is open. */
    @Test
    void declares_of_each_module_what_it_may_depend_on() {
        assertThat(modules).hasSizeGreaterThan(10).allSatisfy(module -> {
            var declaration = module.getBasePackage().getAnnotation(ApplicationModule.class);
            assertThat(declaration).isPresent();
            assertThat(declaration.get().allowedDependencies())
                    .as(module.getIdentifier().toString())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        });
    }

    @Test
    void says_of_each_module_in_one_sentence_what_it_is_and_marks_its_nulls() throws IOException {
        assertThat(modules).allSatisfy(module -> {
            var declaration = source(module.getBasePackage().getName());
            assertThat(declaration).matches(Pattern.compile("^/\\*\\* [A-Z][^\\n]+\\. \\*/\\n@.*", Pattern.DOTALL));
            assertThat(Class.forName(module.getBasePackage().getName() + ".package-info")
                            .isAnnotationPresent(NullMarked.class))
                    .isTrue();
        });
    }

    /** One there would shadow the module's own, and switch its rules off without a word. */
    @Test
    void has_no_package_info_among_the_tests() throws IOException {
        assertThat(fichiers("src/test/java")).isNotEmpty().noneMatch(chemin -> chemin.endsWith("package-info.java"));
    }

    @Test
    void writes_sql_in_its_repositories_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.estran.base..")
                .and(describe(
                        "are no repository",
                        type -> !racine(type).getSimpleName().endsWith("Repository")
                                && !AVEC_LE_PILOTE.contains(racine(type).getSimpleName())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..")
                .check(code);
    }

    @Test
    void keeps_controllers_and_repositories_within_their_module() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(code);
    }

    @Test
    void makes_public_only_what_another_package_uses() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and(resideInAPackage("fr.estran.."))
                .and()
                .doNotBelongToAnyOf(Application.class, PileSansMessage.class) // Logback makes the second
                .should(beUsedFromAnotherPackage())
                .check(codeEtPages);
    }

    @Test
    void has_no_setter() {
        noMethods().should().haveNameMatching("set[A-Z].*").check(code);
    }

    @Test
    void reads_the_time_on_a_clock_that_it_is_given() {
        noClasses()
                .should()
                .callMethodWhere(describe("the time is read on no clock", ArchitectureTests::litLHeureSansHorloge))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(code);
    }

    /** A file of the operating system is dated by the operating system: the embedded server waits for one. */
    @Test
    void reads_the_milliseconds_of_the_machine_in_base_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.estran.base..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .check(code);
    }

    @Test
    void is_given_what_it_needs_by_its_constructors() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .andShould()
                .notBeAnnotatedWith(Value.class)
                .andShould()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould()
                .notBeAnnotatedWith("jakarta.annotation.Resource")
                .check(code);
    }

    @Test
    void has_no_file_too_long_to_be_read_at_once() throws IOException {
        assertThat(fichiers("src/main"))
                .filteredOn(chemin -> chemin.toString().matches(".*\\.(java|jte|sql|css|yaml)"))
                .hasSizeGreaterThan(100)
                .filteredOn(chemin -> lignes(chemin) > LIGNES_PAR_FICHIER)
                .isEmpty();
    }

    private static boolean litLHeureSansHorloge(JavaAccess<? extends CodeUnitCallTarget> appel) {
        var cible = appel.getTarget();
        var duJdk = cible.getOwner().getPackageName().startsWith("java.time");
        var lit = cible.getName().equals("now")
                && cible.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        var fabrique = cible.getOwner().isEquivalentTo(Clock.class)
                && cible.getName().startsWith("system")
                && !racine(appel.getOriginOwner()).getSimpleName().endsWith("Configuration");
        return (duJdk && lit) || fabrique;
    }

    private static JavaClass racine(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::racine).orElse(type);
    }

    private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        return ArchCondition.from(describe(
                "be used from another package",
                type -> type.getPackage().getClasses().stream()
                        .filter(membre -> racine(membre).equals(type))
                        .flatMap(membre -> membre.getDirectDependenciesToSelf().stream())
                        .anyMatch(usage -> !usage.getOriginClass().getPackage().equals(type.getPackage()))));
    }

    private static String source(String module) throws IOException {
        return Files.readString(Path.of("src/main/java", module.replace('.', '/'), "package-info.java"));
    }

    private static long lignes(Path fichier) {
        try (var lignes = Files.lines(fichier)) {
            return lignes.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> fichiers(String dossier) throws IOException {
        try (var chemins = Files.walk(Path.of(dossier))) {
            return chemins.filter(Files::isRegularFile).toList();
        }
    }
}
