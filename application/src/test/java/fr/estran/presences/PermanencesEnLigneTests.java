package fr.estran.presences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Who waits, on two telephones, until the session is closed. It is Monday 15 January 2024, nine o'clock. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class PermanencesEnLigneTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Permanence matin;

    @BeforeEach
    void une_permanence() {
        ville = Ville.dans(contexte);
        matin = Permanence.de(contexte, ville);
    }

    @Test
    void gives_a_person_to_the_first_of_two_who_call_them_and_tells_the_other() {
        var yann = arrivee(matin.personne("Yann", "Riou"));
        var vue = vue(yann);
        var une = ville.visiteur(Role.CONSEILLER);
        var autre = ville.visiteur(Role.ACCUEIL);
        var aSonTour = Map.of("tour", "AIDE", "vue", vue.toString());

        assertThat(une.poster(tour(yann), aSonTour).headers().firstValue("Location"))
                .hasValueSatisfying(adresse -> assertThat(adresse).contains("?tour=" + yann));
        assertThat(autre.poster(tour(yann), aSonTour).headers().firstValue("Location"))
                .hasValueSatisfying(adresse -> assertThat(adresse).doesNotContain("tour="));
        assertThat(autre.lire(feuille()).body())
                .contains("Yann Riou : à son tour, noté par Camille conseiller.", "avec Camille conseiller");

        autre.poster(tour(yann), Map.of("tour", "PARTI", "vue", vue.toString()));
        assertThat(matin.feuille().enCours()).extracting(ArriveeVue::id).containsExactly(yann);
        assertThat(matin.feuille().partisSansAide()).isZero();
    }

    @Test
    void opens_for_whoever_s_turn_it_is_and_knows_them_once_they_have_said_their_name() {
        var inconnue = arrivee(null);
        var loic = matin.personne("Loïc", "Morvan");
        var conseiller = ville.visiteur(Role.CONSEILLER);
        conseiller.poster(
                tour(inconnue), Map.of("tour", "AIDE", "vue", vue(inconnue).toString()));
        assertThat(conseiller.lire(feuille() + "?tour=" + inconnue).body())
                .contains("Quelqu'un, depuis", "name=\"cle\" value=\"" + inconnue);

        conseiller.poster(
                feuille() + "/entree",
                Map.of(
                        "cle", inconnue.toString(),
                        "tour", inconnue.toString(),
                        "usager", loic.toString(),
                        "suite", "RESOLU"));
        assertThat(matin.feuille().arrivees()).extracting(ArriveeVue::usager).containsExactly(loic);
        assertThat(matin.feuille().enCours()).isEmpty();
        assertThat(matin.feuille().arrivees().getFirst().le().toString()).endsWith("T08:00");
    }

    /** Each is asked about, once; nobody is dropped, and whoever was helped counts. */
    @Test
    void closes_once_it_is_said_what_became_of_all_who_waited() {
        var connue = arrivee(matin.personne("Yann", "Riou"));
        var inconnue = arrivee(null);
        var partie = arrivee(null);
        var erreur = arrivee(null);
        var conseiller = ville.visiteur(Role.CONSEILLER);
        conseiller.poster(
                tour(inconnue), Map.of("tour", "AIDE", "vue", vue(inconnue).toString()));

        var page = conseiller.lire(feuille() + "/clore").body();
        assertThat(page).contains("4 personnes attendaient encore", "Aidée, sans noter pour quoi");
        var presque = Map.of("tour." + connue, "AIDE", "tour." + inconnue, "AIDE", "tour." + partie, "PARTI");
        assertThat(conseiller.poster(feuille() + "/clore", presque).statusCode())
                .isEqualTo(422);
        assertThat(conseiller
                        .poster(feuille() + "/clore", avec(presque, "tour." + erreur, "ATTEND"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(matin.sql("select count(*) from participation")).isEqualTo("0");

        assertThat(conseiller
                        .poster(feuille() + "/clore", avec(presque, "tour." + erreur, "RETIRE"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(matin.feuille().seance().tenue()).isTrue();
        assertThat(matin.feuille().presents()).isEqualTo(1);
        assertThat(matin.feuille().sansNom()).isEqualTo(1);
        assertThat(matin.feuille().partisSansAide()).isEqualTo(1);
        assertThat(matin.feuille().aSuivre()).isEmpty();
    }

    /** On paper they are strokes; in the line two records of one person are one, and whoever was helped after all is none. */
    @Test
    void counts_who_left_without_help_on_paper_and_in_the_line() {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var yann = matin.personne("Yann", "Riou");
        var encore = matin.personne("Yan", "Riou");
        var aidee = matin.personne("Loïc", "Morvan");
        for (var qui : new UsagerId[] {yann, encore, aidee, null}) {
            matin.noter(matin.saisie(matin.compte, 5, new Fait.SuiteDArrivee(arrivee(qui), Fait.Tour.PARTI)));
        }
        matin.noter(matin.present(matin.compte, 6, aidee, Fait.Venue.PRESENT));
        matin.sql("insert into fusion (structure_id, absorbe_id, conserve_id, le)"
                + " values (structure_courante(), '%s', '%s', '2024-01-15')".formatted(encore, yann));

        var refusee = conseiller.poster(feuille() + "/clore", Map.of("departs", "une dizaine"));
        assertThat(refusee.statusCode()).isEqualTo(422);
        assertThat(refusee.body()).contains("s'écrit en chiffres, de 0 à 999", "une dizaine");

        conseiller.poster(feuille() + "/clore", Map.of("departs", " 11 "));
        assertThat(matin.feuille().partisSansAide()).isEqualTo(13);
        assertThat(matin.sql("select de_la_file || ' ' || comptes from seance_depart"))
                .isEqualTo("2 11");
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .lire("/statistiques?section=pas_fait&du=2024-01-01&au=2024-01-31")
                        .body())
                .contains(">13</a></strong> Personnes reparties sans aide");

        conseiller.poster(feuille() + "/rouvrir", Map.of("raison", "OUBLI"));
        assertThat(conseiller.lire(feuille() + "/clore").body())
                .contains("name=\"departs\" type=\"text\" value=\"11\"");
    }

    private static Map<String, String> avec(Map<String, String> champs, String nom, String valeur) {
        var tous = new HashMap<>(champs);
        tous.put(nom, valeur);
        return tous;
    }

    private UUID arrivee(@Nullable UsagerId usager) {
        var id = UUID.randomUUID();
        matin.noter(matin.saisie(matin.compte, 0, new Fait.Arrivee(id, usager)));
        return id;
    }

    private UUID vue(UUID arrivee) {
        return matin.feuille().arrivees().stream()
                .filter(place -> place.id().equals(arrivee))
                .findFirst()
                .orElseThrow()
                .vue();
    }

    private String tour(UUID arrivee) {
        return feuille() + "/arrivees/" + arrivee;
    }

    private String feuille() {
        return "/equipe/seances/" + matin.seance + "/presences";
    }
}
