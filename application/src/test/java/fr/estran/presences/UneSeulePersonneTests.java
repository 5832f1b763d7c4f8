package fr.estran.presences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.personnes.registre.Personne;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Nouvelle;
import fr.estran.presences.Fait.Presence;
import fr.estran.presences.Fait.Retrait;
import fr.estran.presences.Fait.Suite;
import fr.estran.presences.Fait.Venue;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The same person typed on several telephones. It is Monday 15 January 2024, nine o'clock. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class UneSeulePersonneTests {

    private static final UUID UN_TELEPHONE = UUID.randomUUID();
    private static final UUID UN_AUTRE = UUID.randomUUID();

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Statistiques statistiques;

    Ville ville;
    Permanence matin;
    Visiteur accueil;

    @BeforeEach
    void une_permanence() {
        ville = Ville.dans(contexte);
        matin = Permanence.de(contexte, ville);
        accueil = ville.visiteur(Role.ACCUEIL);
    }

    /** Twice without a network, once at the desk, one with a slip: asked, and nothing is done as long as nobody answers. */
    @Test
    void is_proposed_as_one_and_counts_once_when_somebody_says_so() {
        var malo = ecrire(UN_TELEPHONE, 1, "Malo", "Kerbrat");
        var deux = ecrire(UN_AUTRE, 2, "malo", "KERBRAT");
        var trois = ecrire(UN_AUTRE, 3, "Malo", "Kerbrad");
        matin.noter(matin.saisie(UN_TELEPHONE, 4, new BesoinDe(malo, new Besoin("impots", 30, Suite.RESOLU, null))));
        assertThat(page()).contains("Malo Kerbrad : une seule personne ?");
        assertThat(matin.feuille().presents()).isEqualTo(3);

        repondre("REUNIR", fiches());
        assertThat(page()).doesNotContain("une seule personne ?").contains("3 fiches réunies en une");
        assertThat(matin.feuille().lignes())
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.besoin().demande())
                        .as("what the first telephone said is not lost behind the others")
                        .isEqualTo("impots"));
        // Whatever name a telephone gave, it speaks of the one person.
        matin.noter(matin.saisie(UN_AUTRE, 5, new BesoinDe(deux, new Besoin("photos", null, null, null))));
        matin.noter(matin.saisie(UN_AUTRE, 5, new Presence(trois, Venue.PRESENT)));
        assertThat(matin.feuille().lignes())
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.besoin().demande()).isEqualTo("photos"));

        ville.visiteur(Role.CONSEILLER).poster(chemin() + "/clore", Map.of());
        var chiffres = ville.faire(() -> statistiques.indicateurs(Periode.annee(2024)));
        assertThat(chiffres.valeur("par_type", "permanence", "participations")).isEqualTo(1);
        assertThat(chiffres.valeur("par_type", "permanence", "personnes")).isEqualTo(1);
    }

    @Test
    void is_taken_apart_again_with_all_that_was_noted_of_each() {
        ecrire(UN_TELEPHONE, 1, "Malo", "Kerbrat");
        ecrire(UN_AUTRE, 2, "Malo", "Kerbrat");
        assertThat(page()).contains("Malo Kerbrat, deux fois : une seule personne ?");
        repondre("REUNIR", fiches());
        assertThat(matin.feuille().presents()).isEqualTo(1);

        repondre("SEPARER", fiches());
        assertThat(matin.feuille().presents()).isEqualTo(2);
        assertThat(page()).contains("Malo Kerbrat, deux fois : une seule personne ?");
    }

    /** Known for years with another number, written down without a network: never a second record of which nobody is told. */
    @Test
    void is_proposed_as_somebody_known_who_bears_that_very_name() {
        var connue = matin.personne("Maëlle", "Kerbrat");
        matin.sql("update usager set annee_naissance = 1950, telephone = '02 61 91 00 01' where id = '%s'"
                .formatted(connue));
        var autre = matin.personne("Maëlle", "Kerbrat");
        matin.sql("update usager set annee_naissance = 1990 where id = '%s'".formatted(autre));
        matin.noter(matin.saisie(
                UN_TELEPHONE,
                1,
                new Nouvelle(
                        UsagerId.nouveau(),
                        new Personne("maelle", "KERBRAT", 1950, "06 39 98 00 01", null, null, null))));
        assertThat(matin.feuille().lignes()).hasSize(1);
        var nouvelle = fiches().getFirst();

        assertThat(page()).contains("une seule personne ?", "02 61 91 00 01").doesNotContain("1990");
        assertThat(accueil.lire("/equipe").body()).contains("Même personne ?", "une autre fiche porte ce nom");

        repondre("REUNIR", List.of(connue, nouvelle));
        assertThat(page()).doesNotContain("une seule personne ?");
        assertThat(matin.sql("select conserve_id from fusion")).isEqualTo(connue.toString());
        assertThat(matin.feuille().presents()).isEqualTo(1);
        assertThat(accueil.lire("/equipe").body()).doesNotContain("une autre fiche porte ce nom");
    }

    /** Two of the three hold a place each: none is put together with another, as it is said. */
    @Test
    void is_left_as_it_was_where_not_all_can_be_one() {
        var un = matin.personne("Malo", "Kerbrat");
        ecrire(UN_TELEPHONE, 1, "Malo", "Kerbrat");
        var deux = fiches().getFirst();
        var trois = matin.personne("Malo", "Kerbrat");
        var connues = List.of(un, deux, trois);
        connues.forEach(qui -> matin.sql(
                "update usager set accueilli_le = '202%d-01-01' where id = '%s'".formatted(connues.indexOf(qui), qui)));
        matin.inscrire(un, "confirmee");
        matin.inscrire(trois, "confirmee");

        repondre("REUNIR", connues);

        assertThat(page()).contains("Ces fiches ne peuvent pas être réunies");
        assertThat(matin.sql("select count(*) from fusion")).isEqualTo("0");
        assertThat(matin.feuille().lignes()).hasSize(3);
        assertThat(matin.sql("select count(*) from journal where acte = 'personne.reunir'"))
                .isEqualTo("0");
    }

    @Test
    void is_two_people_once_somebody_says_so_until_it_is_taken_back() {
        ecrire(UN_TELEPHONE, 1, "Anne", "Riou");
        ecrire(UN_AUTRE, 2, "Anne", "Riou");
        repondre("DISTINGUER", fiches());
        assertThat(page()).doesNotContain("une seule personne ?").contains("Poser de nouveau la question");
        assertThat(matin.feuille().presents()).isEqualTo(2);

        repondre("REVOIR", fiches());
        assertThat(page()).contains("Anne Riou, deux fois : une seule personne ?");
        assertThat(matin.sql(
                        "select string_agg(acte, ' ' order by id) from journal where acte like 'personne.%distinguer'"))
                .isEqualTo("personne.distinguer personne.ne_plus_distinguer");
    }

    /** Born in two years, or of two names, or both of them registered long ago: the sheet asks nothing. */
    @Test
    void is_not_asked_of_people_who_are_not_alike() {
        ecrire(UN_TELEPHONE, 1, "Malo", "Kerbrat");
        ecrire(UN_TELEPHONE, 2, "Jeanne", "Kerbrat");
        ecrire(UN_TELEPHONE, 3, "Yann", "Le Goff");
        var pere = matin.personne("Jean", "Riou");
        var fils = matin.personne("Jean", "Riou");
        matin.sql("update usager set annee_naissance = 1950 where id = '%s'".formatted(pere));
        matin.sql("update usager set annee_naissance = 1980 where id = '%s'".formatted(fils));
        for (var qui : List.of(pere, fils)) {
            matin.noter(matin.present(UN_TELEPHONE, 4, qui, Venue.PRESENT));
        }
        for (var qui : List.of(matin.personne("Anne", "Madec"), matin.personne("Anne", "Madec"))) {
            matin.inscrire(qui, "confirmee");
        }
        assertThat(page()).contains("Anne Madec").doesNotContain("une seule personne ?");
    }

    /** Of the three, one was registered: hers is the only line that is left. */
    @Test
    void is_taken_apart_from_the_only_line_there_is() {
        var anne = matin.personne("Anne", "Riou");
        matin.sql("update usager set accueilli_le = '2020-01-01' where id = '%s'".formatted(anne));
        matin.inscrire(anne, "confirmee");
        ecrire(UN_TELEPHONE, 1, "Anne", "Riou");
        ecrire(UN_AUTRE, 2, "Anne", "Riou");
        repondre("REUNIR", fiches());

        assertThat(matin.feuille().lignes()).hasSize(1);
        assertThat(page()).contains("3 fiches réunies en une");
    }

    /** It was tapped to take something back, and the session was closed meanwhile. */
    @Test
    void is_not_said_to_be_taken_back_where_nothing_was() {
        var malo = ecrire(UN_TELEPHONE, 1, "Malo", "Kerbrat");
        matin.sql("update seance set statut = 'annulee' where id = '%s'".formatted(matin.seance));

        accueil.poster(chemin() + "/retirer", Map.of("usager", malo.toString(), "reprise", "oui"));

        assertThat(page()).contains("rien ne peut y être noté").doesNotContain("C'est annulé.");
        assertThat(matin.feuille().lignes()).hasSize(1);
    }

    /** A tap on the sheet holds for all the records of a person, whichever of them it was noted under. */
    @Test
    void is_absent_or_off_the_sheet_with_all_the_records_that_were_merged() {
        var malo = ecrire(UN_TELEPHONE, 1, "Malo", "Kerbrat");
        ecrire(UN_AUTRE, 2, "Malo", "Kerbrat");
        repondre("REUNIR", fiches());
        matin.noter(matin.present(UN_TELEPHONE, 5, malo, Venue.ABSENT));
        assertThat(matin.feuille().presents()).isZero();
        assertThat(matin.feuille().absents()).isEqualTo(1);
        matin.noter(matin.saisie(UN_AUTRE, 6, new Retrait(malo)));
        assertThat(matin.feuille().lignes()).isEmpty();
    }

    @Test
    void is_answered_of_people_of_that_sheet_only() {
        ecrire(UN_TELEPHONE, 1, "Malo", "Kerbrat");
        var ailleurs = matin.personne("Malo", "Le Goff");
        assertThat(poster("REUNIR", List.of(fiches().getFirst(), ailleurs))).isEqualTo(404);
        assertThat(poster("REUNIR", fiches())).isEqualTo(404);
        assertThat(poster("DISTINGUER", List.of(fiches().getFirst(), UsagerId.nouveau())))
                .isEqualTo(404);
        assertThat(matin.sql("select count(*) from fusion")).isEqualTo("0");
    }

    private UsagerId ecrire(UUID telephone, int minute, String prenom, String nom) {
        var id = UsagerId.nouveau();
        matin.noter(matin.saisie(
                telephone, minute, new Nouvelle(id, new Personne(prenom, nom, null, null, null, null, null))));
        return id;
    }

    private List<UsagerId> fiches() {
        return matin.feuille().lignes().stream().map(LigneDeFeuille::usager).toList();
    }

    private void repondre(String reponse, List<UsagerId> usagers) {
        assertThat(poster(reponse, usagers)).isEqualTo(302);
    }

    private int poster(String reponse, List<UsagerId> usagers) {
        return accueil.poster(
                        chemin() + "/memes",
                        Map.of(
                                "reponse",
                                reponse,
                                "usager",
                                String.join(
                                        ",",
                                        usagers.stream().map(UsagerId::toString).toList())))
                .statusCode();
    }

    private String page() {
        return accueil.lire(chemin()).body();
    }

    private String chemin() {
        return "/equipe/seances/" + matin.seance + "/presences";
    }
}
