package fr.estran;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import fr.estran.inscriptions.places.Registre;
import fr.estran.personnes.registre.DetenusRepository;
import fr.estran.socle.base.PileSansMessage;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.dossier.FicheRepository;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;

/** What must hold of the code, whichever module it is in. The plan of the modules is ModulesTests's. */
class ArchitectureTests {

    static final int LIGNES_PAR_FICHIER = 300;

    /** A Maven module of their own, which is built after this one: only its sources are at hand. */
    static final Path BANCS = Path.of("../banc/src/main/java");

    static final Path ESSAIS = Path.of("src/test/java");

    private static final Pattern IMPORTE =
            Pattern.compile("(?m)^import (?:static )?(fr\\.estran(?:\\.[a-z]+)*\\.[A-Z]\\w*)");

    /** One there would shadow the module's own, and switch its rules off without a word. */
    static JavaClasses notreCode() {
        return Plan.codeEtPages()
                .that(describe("are ours", type -> type.getPackageName().startsWith(Plan.RACINE)));
    }

    @Test
    void has_no_package_info_among_the_tests() {
        assertThat(Fichiers.sous(Path.of("src/test/java"), ".java"))
                .isNotEmpty()
                .noneMatch(chemin -> chemin.endsWith("package-info.java"));
    }

    /** Of a controller others see the records of its pages alone: its templates lie in a package of their own. */
    @Test
    void keeps_controllers_and_repositories_within_their_module() {
        methods()
                .that()
                .areDeclaredInClassesThat(describe("answer to browsers", ArchitectureTests::estUnControleur))
                .and(describe("are not a record's own", methode -> !estDUnRecord(methode)))
                .should()
                .notBePublic()
                .check(notreCode());
        noClasses()
                .should(ArchCondition.from(describe(
                        "lean on a controller of another package",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .map(usage -> usage.getTargetClass())
                                .anyMatch(cible -> estUnControleur(Plan.racine(cible))
                                        && !cible.getPackage().equals(type.getPackage())))))
                .check(notreCode());
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                // How what is described once is read and written is the same for all of it; so is how what is held on a
                // person
                // is given back and forgotten.
                .and(describe(
                        "serve one module",
                        classe -> !classe.isEquivalentTo(FicheRepository.class)
                                && !classe.isEquivalentTo(DetenusRepository.class)))
                .should()
                .bePackagePrivate()
                .check(notreCode());
    }

    @Test
    void makes_public_only_what_another_package_a_bench_or_a_test_uses() {
        assertThat(BANCS).isDirectoryRecursivelyContaining("glob:**.java");
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and(resideInAPackage("fr.estran.."))
                .and()
                .doNotBelongToAnyOf(Application.class, PileSansMessage.class) // Logback makes the second
                .should(beUsedFromAnotherPackage())
                .check(Plan.codeEtPages());
    }

    /** One word, one meaning: whoever reads a name knows which type of the wing it is. */
    @Test
    void names_each_type_once_in_a_wing() {
        assertThat(Sources.TOUTES)
                .filteredOn(source -> !source.nom().equals("package-info"))
                .extracting(source -> Plan.aile(source.module()) + " " + source.nom())
                .hasSizeGreaterThan(1000)
                .doesNotHaveDuplicates();
    }

    /** What becomes of a registration is decided under the lock of the places (ADR 0017). */
    @Test
    void writes_registrations_by_the_hand_of_the_places_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.estran.inscriptions.places")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Registre.class)
                .check(notreCode());
    }

    /** But for the files of an act, which are sent as they are kept. */
    @Test
    void sends_no_pdf_that_the_judge_of_the_norms_has_not_been_shown() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Imprime.class)
                .and()
                .doNotHaveSimpleName("ReponseFichier")
                .should()
                .accessField(MediaType.class, "APPLICATION_PDF")
                .check(notreCode());
    }

    /** But what templates are written to, and a session, whose libraries ask for some. */
    @Test
    void has_no_setter() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(OwaspHtmlTemplateOutput.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(Session.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(notreCode());
    }

    /** One may wait for another that no carrier is left for, and so may all (ADR 0078). */
    @Test
    void works_on_threads_of_the_system() {
        noClasses()
                .should()
                .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
                .orShould()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .check(notreCode());
    }

    /** What Spring would do at its hour is in no register, and beside itself on two machines (ADR 0131). */
    @Test
    void does_at_its_hour_what_is_a_tache_and_nothing_else() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.scheduling..")
                .check(notreCode());
    }

    @Test
    void reads_the_time_on_a_clock_that_it_is_given() {
        noClasses()
                .should()
                .callMethodWhere(describe("the time is read on no clock", ArchitectureTests::litLHeureSansHorloge))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(notreCode());
    }

    /** A file of the operating system is dated by the operating system: the embedded server waits for one. */
    @Test
    void reads_the_milliseconds_of_the_machine_in_base_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.estran.socle.base..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .check(notreCode());
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
                .check(notreCode());
    }

    @Test
    void has_no_file_too_long_to_be_read_at_once() {
        assertThat(Stream.of(Path.of("src/main"), BANCS).flatMap(dossier -> Fichiers.sous(dossier, "").stream()))
                .filteredOn(chemin -> chemin.toString().matches(".*\\.(java|jte|sql|css|yaml)"))
                .hasSizeGreaterThan(100)
                .filteredOn(chemin -> Fichiers.lire(chemin).lines().count() > LIGNES_PAR_FICHIER)
                .isEmpty();
    }

    private static boolean litLHeureSansHorloge(JavaAccess<? extends CodeUnitCallTarget> appel) {
        var cible = appel.getTarget();
        var duJdk = cible.getOwner().getPackageName().startsWith("java.time");
        var lit = cible.getName().equals("now")
                && cible.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        var fabrique = cible.getOwner().isEquivalentTo(Clock.class)
                && cible.getName().startsWith("system")
                && !Plan.racine(appel.getOriginOwner()).getSimpleName().endsWith("Configuration");
        return (duJdk && lit) || fabrique;
    }

    /** What the compiler writes for a record: its components as methods, and what says when two are one. */
    private static boolean estDUnRecord(JavaMethod methode) {
        return methode.getOwner().isRecord()
                && (methode.getRawParameterTypes().isEmpty()
                                && methode.getOwner()
                                        .tryGetField(methode.getName())
                                        .isPresent()
                        || Set.of("equals", "hashCode", "toString").contains(methode.getName()));
    }

    /** By its own annotation, whichever of Spring's it is, or one of ours that bears Spring's. */
    private static boolean estUnControleur(JavaClass type) {
        return !type.isAnnotation()
                && (type.isMetaAnnotatedWith(Controller.class)
                        || type.getAnnotations().stream()
                                .anyMatch(annotation ->
                                        annotation.getRawType().getSimpleName().matches("(Rest|Web)?Controller")));
    }

    private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        var nommes = Stream.of(rendus(), importes(), importesDAilleurs())
                .flatMap(noms -> noms)
                .collect(toSet());
        return ArchCondition.from(describe(
                "be used from another package",
                type -> nommes.contains(type.getName())
                        || type.getPackage().getClasses().stream()
                                .filter(membre -> Plan.racine(membre).equals(type))
                                .flatMap(membre -> membre.getDirectDependenciesToSelf().stream())
                                .anyMatch(usage ->
                                        !usage.getOriginClass().getPackage().equals(type.getPackage()))));
    }

    /** What a method of another package gives back must be public, even where nobody looks at it. */
    private static Stream<String> rendus() {
        return Plan.codeEtPages().stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(appel -> !appel.getTargetOwner()
                        .getPackage()
                        .equals(appel.getOriginOwner().getPackage()))
                .map(appel -> Plan.racine(appel.getTarget().getRawReturnType()).getName());
    }

    /** Of a constant that bytecode has taken over, the import is left. */
    private static Stream<String> importes() {
        return Sources.TOUTES.stream()
                .flatMap(source -> source.importes().stream()
                        .filter(type -> !type.startsWith(Plan.RACINE + "." + source.module() + "."))
                        .flatMap(type -> Stream.of(type, type.replaceFirst("\\.\\w+$", ""))));
    }

    private static Stream<String> importesDAilleurs() {
        return Stream.of(BANCS, ESSAIS)
                .flatMap(dossier -> Fichiers.sous(dossier, ".java").stream())
                .flatMap(ArchitectureTests::importesDAilleurs);
    }

    /** What is nested in a type of its own package a file must import too. */
    private static Stream<String> importesDAilleurs(Path fichier) {
        var source = Fichiers.lire(fichier);
        var paquet = source.replaceFirst("(?s)^package ([\\w.]+);.*", "$1");
        return IMPORTE.matcher(source)
                .results()
                .map(trouve -> trouve.group(1))
                .filter(type -> !type.replaceFirst("\\.[A-Z].*", "").equals(paquet));
    }
}
