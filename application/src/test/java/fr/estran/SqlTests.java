package fr.estran;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.estran.Sources.Source;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where SQL is run, and where it is written. */
class SqlTests {

    /** Speaks the driver's own language, that of COPY, on behalf of a repository. */
    static final Set<String> AVEC_LE_PILOTE = Set.of("CopieVersDepot");

    /** Modules whose SQL is written from a declaration: the figures (ADR 0007), what a folder of records holds (ADR 0006). */
    static final Set<String> DECLARATIFS = Set.of("bilan.statistiques", "echanges.dossiers");

    /** What several statements share, or what a folder of records is checked by: declared here, run by a repository. */
    static final Pattern DECLARATIONS = Pattern.compile(
            "Controle|FicheDecrite|Porte[A-Z]\\w+|Controles[A-Z]\\w+|DejaCompte|Ensembles|LigneDuProgramme|SeancesDuTrimestre");

    static final Pattern SQL = Pattern.compile("(?s)\\bselect\\b.*\\b(from|where|exists)\\b"
            + "|\\b(insert into|delete from|merge into|lock table|truncate) \\S"
            + "|\\bupdate\\s+\\S+\\s+(\\w+\\s+)?set\\b"
            + "|\\bfrom\\s+\\S+.*\\b(where|join)\\b|\\b(left|inner|cross) join\\b|\\bexists\\s*\\("
            + "|\\b(alter|create|drop) (table|role|view|database)\\b");

    /** Where it stands who was asked for a survey, and who they are. */
    static final List<String> QUI = List.of("enquete_invitation", "message", "usager", "usager_id", "fiche_conservee");

    @Test
    void is_run_by_repositories_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.estran.socle.base..")
                .and(describe("are no repository, nor in one", type -> !estUnDepot(type)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..")
                .check(ArchitectureTests.notreCode());
    }

    @Test
    void is_written_in_repositories_and_in_what_declares_it() {
        var ailleurs = Sources.TOUTES.stream()
                .filter(source -> source.horsDepots().stream()
                        .anyMatch(texte -> SQL.matcher(texte).find()))
                .filter(source -> !source.module().equals("socle.base"))
                .filter(source -> !DECLARATIFS.contains(source.module()))
                .map(Source::nom)
                .collect(Collectors.toSet());

        assertThat(ailleurs).hasSizeGreaterThan(5);
        assertThat(ailleurs.stream().filter(DECLARATIONS.asMatchPredicate().negate()))
                .isEmpty();
    }

    /** The secrecy of a survey: whose a form is, nobody can ask, for nothing that reads forms knows who was asked. */
    @Test
    void names_no_form_of_a_survey_beside_those_who_were_asked() {
        assertThat(Sources.TOUTES)
                .filteredOn(source -> nomme(source, "enquete_bulletin"))
                .isNotEmpty()
                .noneMatch(source -> QUI.stream().anyMatch(ou -> nomme(source, ou)));
        assertThat(QUI).allMatch(ou -> Sources.TOUTES.stream().anyMatch(source -> nomme(source, ou)));
    }

    private static boolean nomme(Source source, String table) {
        var mot = Pattern.compile("\\b" + table + "\\b");
        return source.textes().stream().anyMatch(texte -> mot.matcher(texte).find());
    }

    private static boolean estUnDepot(JavaClass type) {
        return type.getSimpleName().endsWith("Repository")
                || AVEC_LE_PILOTE.contains(type.getSimpleName())
                || type.getEnclosingClass().filter(SqlTests::estUnDepot).isPresent();
    }
}
