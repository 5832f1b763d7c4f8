package fr.estran.parole.enquetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A folder of records brings the answers of each respondent. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class ReponsesApporteesTests {

    @TempDir
    Path dossier;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Village village;

    @BeforeEach
    void une_ville() throws Exception {
        ville = Ville.dans(contexte);
        village = Village.dans(dossier);
        village.ecrire("enquetes", "id,titre,ouverte,fermee\nE1,Votre avis,2023-11-06,\n");
        village.ecrire("enquete_questions", """
                enquete,code,libelle,type,choix
                E1,seul,Vivez-vous seul ?,choix,oui|non
                E1,aides,À quoi venez-vous ?,multiple,atelier|permanence
                E1,mot,Un mot ?,texte,
                """);
    }

    @Test
    void are_counted_and_become_no_rows() throws Exception {
        repondants(30);
        ville.avec(dossier);

        assertThat(enquete().etat()).isEqualTo(EtatDEnquete.VERSEE);
        assertThat(enquete().repondants()).isEqualTo(30);
        assertThat(enquete().lanceeLe()).hasToString("2023-11-06");
        assertThat(enquete().fermee()).isNull();
        assertThat(comptes())
                .containsExactly(
                        "aides * 30",
                        "aides atelier 30",
                        "aides permanence 15",
                        "mot * 30",
                        "seul * 30",
                        "seul non 15",
                        "seul oui 15");
        assertThat(lire("select texte from enquete_texte_a_relire")).hasSize(30).contains("Mot 7");
        assertThat(copieDeTout()).doesNotContain("ZZRepondant");
    }

    @Test
    void that_come_again_bring_nothing_even_where_there_are_more_of_them() throws Exception {
        repondants(30);
        ville.avec(dossier);
        var comptes = comptes();
        repondants(41);
        ville.avec(dossier);

        assertThat(comptes()).isEqualTo(comptes);
        assertThat(enquete().repondants()).isEqualTo(30);
        assertThat(lire("select texte from enquete_texte_a_relire")).hasSize(30);
    }

    @Test
    void of_fewer_than_eleven_leave_how_many_they_are() throws Exception {
        repondants(10);
        ville.avec(dossier);

        assertThat(enquete().repondants()).isEqualTo(10);
        assertThat(comptes()).isEmpty();
        assertThat(copieDeTout()).doesNotContain("Mot 7", "ZZRepondant");
    }

    @Test
    void that_never_came_leave_a_survey_that_went_out_or_a_draft() throws Exception {
        village.ajouter("enquetes", "E2,Une autre,2023-12-01,");
        village.ecrire("enquete_invitations", "enquete,usager,canal,le\nE1,U1,courriel,2023-11-06\n");
        ville.avec(dossier);

        assertThat(enquete().etat()).isEqualTo(EtatDEnquete.LANCEE);
        assertThat(enquetes())
                .filteredOn(une -> une.reference().equals("E2"))
                .extracting(Enquete::etat)
                .containsExactly(EtatDEnquete.BROUILLON);
    }

    /** Of a survey that is under way here, a folder neither counts the forms nor takes away who was asked. */
    @Test
    void are_refused_while_forms_wait_here_and_so_is_a_list_of_those_asked_that_lacks_somebody() throws Exception {
        village.ecrire("usagers", "id,nom\nU1,Le Gall\nU2,Le Bras\n");
        village.ecrire("enquete_invitations", "enquete,usager,canal,le\nE1,U1,courriel,2023-11-06\nE1,U2,,\n");
        ville.avec(dossier);
        var enquete = enquete();
        ville.faire(() -> contexte.getBean(Urne.class).tirerLesLiens(enquete.id(), 11));
        ville.faire(() -> jdbc.sql("update enquete set liens_le = '2024-01-08'").update());
        ville.faire(() -> jdbc.sql("update enquete_bulletin set contenu = '\\x00' where empreinte in"
                        + " (select empreinte from enquete_bulletin limit 1)")
                .update());
        ville.avec(dossier);

        village.ecrire("enquete_invitations", "enquete,usager,canal,le\nE1,U1,courriel,2023-11-06\n");
        assertThatThrownBy(() -> ville.avec(dossier)).hasMessageContaining("toutes les personnes déjà sollicitées ici");
        village.supprimer("enquete_invitations");
        repondants(30);
        assertThatThrownBy(() -> ville.avec(dossier)).hasMessageContaining("attendent ici, scellées");

        assertThat(enquete().etat()).isEqualTo(EtatDEnquete.LANCEE);
        assertThat(lire("select count(*)::text from enquete_bulletin where contenu is not null"))
                .containsExactly("1");
        assertThat(lire("select count(*)::text from enquete_invitation")).containsExactly("2");
    }

    private void repondants(int combien) throws Exception {
        village.ecrire(
                "enquete_reponses",
                IntStream.range(0, combien)
                        .mapToObj(rang -> """
                        E1,ZZRepondant%1$d,seul,%2$s
                        E1,ZZRepondant%1$d,aides,%3$s
                        E1,ZZRepondant%1$d,mot,Mot %1$d
                        """.formatted(
                                rang, rang % 2 == 0 ? "oui" : "non", rang % 2 == 0 ? "atelier|permanence" : "atelier"))
                        .collect(Collectors.joining("", "enquete,repondant,question,valeur\n", "")));
    }

    private Enquete enquete() {
        return enquetes().stream()
                .filter(enquete -> enquete.reference().equals("E1"))
                .findFirst()
                .orElseThrow();
    }

    private List<Enquete> enquetes() {
        return ville.faire(() -> contexte.getBean(Enquetes.class).toutes());
    }

    private List<String> comptes() {
        return lire("select question || ' ' || valeur || ' ' || nombre from enquete_compte order by 1");
    }

    private List<String> lire(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(String.class).list());
    }

    private String copieDeTout() {
        return ville.faire(() -> jdbc
                .sql("select polrelid::regclass::text from pg_policy where polname = 'par_structure'")
                .query(String.class)
                .stream()
                .map(table ->
                        lire("select ligne::text from " + table + " ligne").toString())
                .collect(Collectors.joining()));
    }
}
