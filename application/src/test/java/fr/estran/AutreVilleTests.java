package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Bilans;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A service unlike that of the demonstration: of communes, without workshops, whose talks are on Tuesdays; set up on screen. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class AutreVilleTests {

    private static final int ANNEE = 2023;

    private static final List<String> GENS = List.of(
            "Luce Abgrall",
            "Omar Benali",
            "Jeanne Cariou",
            "Paul Dubreuil",
            "Rose Even",
            "Hugo Ferrand",
            "Nadia Gourvez",
            "Yves Hamon",
            "Irène Izard",
            "Marcel Jaouen",
            "Odile Kermarrec",
            "Tanguy Le Bihan");

    private static final Map<String, String> MARDI = Map.of(
            "publicSingulier", "mardi du clic",
            "publicPluriel", "mardis du clic",
            "publicGenre", "m",
            "bilanSingulier", "mardi du clic",
            "bilanPluriel", "mardis du clic",
            "bilanGenre", "m",
            "jour", "2",
            "debut", "18:00",
            "fin", "19:30");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Statistiques statistiques;

    @Autowired
    Bilans bilans;

    Visiteur responsable;

    @Test
    void is_set_up_on_screen_counted_right_and_told_in_its_own_words() {
        var ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        regler();
        var anne = chemin(responsable.remplir(
                        "/equipe/conseillers/nouveau",
                        Map.of("prenom", "Anne", "nom", "Exemple", "entree", "2022-01-01")))
                .replaceAll(".*/", "");
        var lieux = List.of(lieu("Mairie de Kervilage", "kervilage"), lieu("Halle du Port", "le_port"));

        var venus =
                IntStream.range(0, GENS.size()).mapToObj(_ -> UUID.randomUUID()).toList();
        var premiere = feuille("Arnaques en ligne", "2023-03-07", lieux.getFirst(), anne);
        for (var rang = 0; rang < venus.size(); rang++) {
            faite(responsable.poster(
                    premiere + "/nouvelle",
                    Map.of(
                            "cle",
                            venus.get(rang).toString(),
                            "prenom",
                            GENS.get(rang).split(" ", 2)[0],
                            "nom",
                            GENS.get(rang).split(" ", 2)[1],
                            "telephone",
                            "02 61 91 00 %02d".formatted(rang + 10))));
        }
        faite(responsable.poster(premiere + "/clore", Map.of()));
        var seconde = feuille("Photos de famille", "2023-11-14", lieux.getLast(), anne);
        venus.subList(0, 5)
                .forEach(usager ->
                        faite(responsable.poster(seconde, Map.of("usager", usager.toString(), "venue", "PRESENT"))));
        faite(responsable.poster(seconde + "/clore", Map.of()));

        assertThat(compte(ville)).containsExactly(2, 12, 17, 2, 5, 1);
        assertThat(recit(ville))
                .contains("2 communes", "plusieurs communes", "mardis du clic", "Commune", "17 participations")
                .doesNotContainPattern("(?iu)\\b(ateliers?|stages?|jeudis?|quartiers?|secteurs?)\\b")
                .doesNotContainPattern("(?iu)\\b(0|aucun|aucune) (séance|mardi|personne|participation|action)");
        for (var page : List.of("/reglages", "/premiere-fois/etapes", "/reglages/ateliers", "/equipe/programme")) {
            assertThat(lisible(responsable.lire(page).body()))
                    .as(page)
                    .containsAnyOf("odèles de mardis du clic", "premier mardi du clic")
                    .doesNotContainPattern("(?iu)\\bateliers?\\b(?!, rencontres)");
        }
        for (var page :
                List.of("/statistiques", "/statistiques?section=territoire", "/programme", "/confidentialite")) {
            assertThat(lisible(responsable.lire(page).body()))
                    .as(page)
                    .doesNotContainPattern("(?iu)\\b(stages?|jeudi|quartiers?)\\b");
        }
    }

    private void regler() {
        faite(responsable.remplir("/reglages/formes/rdv_jeudi", MARDI));
        for (var sans : List.of("atelier", "stage", "rendez_vous")) {
            faite(responsable.remplir("/reglages/formes/" + sans, Map.of("proposee", "")));
        }
        faite(responsable.poster("/reglages/quartiers/mot", Map.of("mot", "commune")));
        faite(responsable.poster("/reglages/quartiers", Map.of("nom", "Kervilage")));
        faite(responsable.poster("/reglages/quartiers", Map.of("nom", "Le Port")));
    }

    private String lieu(String nom, String commune) {
        return chemin(responsable.remplir("/equipe/lieux/nouveau", Map.of("nom", nom, "quartier", commune)))
                .replaceAll(".*/", "");
    }

    /** A talk that was held and is noted now: one is told that the day is over. */
    private String feuille(String titre, String jour, String lieu, String conseiller) {
        var champs = new LinkedHashMap<>(Map.of(
                "type", "rdv_jeudi",
                "titre", titre,
                "jour", jour,
                "debut", "18:00",
                "fin", "19:30",
                "lieu", lieu,
                "conseillers", conseiller));
        var avertie = responsable.remplir("/equipe/programme/nouvelle", champs);
        champs.put("accord", trouver("name=\"accord\" value=\"([^\"]+)\"", avertie.body()));
        var action = chemin(responsable.remplir("/equipe/programme/nouvelle", champs));
        return "/equipe/seances/"
                + trouver(
                        "/equipe/seances/([0-9a-f-]{36})/presences",
                        responsable.lire(action).body())
                + "/presences";
    }

    private List<Integer> compte(Ville ville) {
        return ville.faire(() -> {
            var chiffres = statistiques.indicateurs(Periode.annee(ANNEE));
            return List.of(
                    chiffres.valeur("par_type", "rdv_jeudi", "seances"),
                    chiffres.valeur("usagers"),
                    chiffres.valeur("par_type", "rdv_jeudi", "participations"),
                    chiffres.valeur("quartiers_d_intervention"),
                    chiffres.valeur("personnes_vues_dans_plusieurs_quartiers"),
                    chiffres.valeur("seances_par_quartier", "kervilage"));
        });
    }

    /** Both documents, as whoever reads them aloud would. */
    private String recit(Ville ville) {
        return ville.faire(() -> bilans.etablir(ANNEE, true, Acte.A_COMPLETER)).stream()
                .filter(piece -> piece.nom().endsWith(".html"))
                .map(piece -> lisible(new String(piece.contenu(), UTF_8)))
                .reduce("", String::concat);
    }

    private static String lisible(String html) {
        return html.replaceAll("(?s)^.*?<main", "<main")
                .replaceAll("(?s)<style.*?</style>|<script.*?</script>|<[^>]*>", " ");
    }

    private static String trouver(String motif, String page) {
        var trouve = Pattern.compile(motif).matcher(page);
        assertThat(trouve.find()).as(motif + " in " + page).isTrue();
        return trouve.group(1);
    }

    private static void faite(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
    }

    private static String chemin(HttpResponse<String> reponse) {
        faite(reponse);
        return reponse.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+|[;?#].*$", "");
    }
}
