package fr.estran.inscriptions.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.messages.Envoi;
import fr.estran.messages.PlacesADire;
import fr.estran.messages.RedactionDesMessages;
import fr.estran.socle.droits.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** One is received by video or at home, which are no venue. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "estran.freins.largesse=1000")
@Tag("long")
class SansLieuTests {

    @Autowired
    ApplicationContext contexte;

    Cabinet cabinet;

    @BeforeEach
    void un_cabinet() {
        cabinet = new Cabinet(contexte, Ville.dans(contexte));
        recevoir("visio", "17:00", "18:00");
        recevoir("domicile", "18:00", "20:00");
    }

    private void recevoir(String ou, String ouvre, String ferme) {
        cabinet.recevoir(cabinet.conseiller, null, null, ouvre, ferme);
        cabinet.sql("update plage_rendez_vous set ou = '" + ou + "' where ouvre = '" + ouvre + "'");
    }

    private List<CreneauLibre> libresPourLEquipe(Endroit ou) {
        return cabinet.ville.faire(() -> contexte.getBean(Creneaux.class).libres(ou, true));
    }

    private String sms(String modele) {
        var messages = cabinet.lignes("select id from message where modele = '" + modele + "'").stream()
                .map(ligne -> (UUID) ligne.get("id"))
                .toList();
        return cabinet.ville.faire(() -> contexte.getBean(PlacesADire.class).lire(messages).stream()
                .map(contexte.getBean(RedactionDesMessages.class)::envoi)
                .map(envoi -> ((Envoi.Sms) envoi).texte())
                .findFirst()
                .orElseThrow());
    }

    private String salle() {
        return (String) cabinet.lignes("""
                select salle_de_visio(action, seance.id, seance.lieu_id) as salle
                from action join seance on seance.action_id = action.id where action.ou = 'visio'
                """).getFirst().get("salle");
    }

    @Test
    void books_by_video_and_tells_the_room_to_the_person_alone() {
        var visiteur = cabinet.ville.visiteur();
        assertThat(visiteur.lire("/rendez-vous").body()).contains("En visio", "Par téléphone");
        var creneau = cabinet.libres(Endroit.VISIO).getFirst();
        assertThat(visiteur.poster(RendezVousEnLigneTests.adresse(creneau), RendezVousEnLigneTests.saisie("Riou"))
                        .statusCode())
                .isEqualTo(302);

        var salle = salle();
        assertThat(salle).startsWith("https://meet.jit.si/estran-");
        assertThat(visiteur.lire("/ma-place").body()).contains("en visio", salle);
        assertThat(sms("confirmation")).contains("en visio", salle).doesNotContain("Rendez-vous en visio réservé");
        assertThat(cabinet.lignes("select lieu_id from seance").getFirst().get("lieu_id"))
                .isNull();
        var inscription = cabinet.lignes("select inscription_id from rendez_vous")
                .getFirst()
                .get("inscription_id");
        assertThat(cabinet.ville
                        .visiteur(Role.ACCUEIL)
                        .lire("/equipe/rendez-vous/" + inscription)
                        .body())
                .contains("En visio", salle);
        assertThat(visiteur.lire("/programme").body()).doesNotContain(salle);
    }

    @Test
    void opens_another_room_to_whoever_takes_the_hour_of_somebody_who_gave_it_up() {
        var creneau = cabinet.libres(Endroit.VISIO).getFirst();
        var pris = cabinet.pris(creneau, "Riou");
        var rendue = salle();
        cabinet.annuler(pris);
        var autre = cabinet.pris(creneau, "Le Bras");
        assertThat(cabinet.lignes("""
                select salle_de_visio(action, seance.id, seance.lieu_id) as salle
                from action
                join seance on seance.action_id = action.id
                where action.id = '%s'
                """.formatted(autre.action())).getFirst().get("salle"))
                .asString()
                .startsWith("https://meet.jit.si/estran-")
                .isNotEqualTo(rendue);
    }

    @Test
    void moves_from_a_venue_to_a_room_and_back() {
        var pris = cabinet.pris(cabinet.libres(cabinet.ou).get(3), "Riou");
        cabinet.deplacer(pris, cabinet.libres(Endroit.VISIO).get(1));
        assertThat(cabinet.lire(pris).endroit()).isEqualTo(Endroit.VISIO);
        var premiere = salle();
        cabinet.deplacer(pris, cabinet.libres(Endroit.VISIO).get(3));
        assertThat(salle()).as("another session, another room").isNotEqualTo(premiere);
        cabinet.deplacer(pris, cabinet.libres(cabinet.ou).get(5));
        assertThat(cabinet.lire(pris).endroit()).isEqualTo(cabinet.ou);
        assertThat(cabinet.lignes("select from action where ou is not null or visio_cle is not null"))
                .isEmpty();
    }

    @Test
    void the_town_has_rooms_of_its_own() {
        var responsable = cabinet.ville.visiteur(Role.RESPONSABLE);
        var regles = new HashMap<>(Map.of(
                "duree", "45", "pause", "15", "trajet", "30", "preavis", "0", "horizon", "42", "auPlus", "2", "ecart",
                "0", "reponse", "8"));
        regles.put("visio", "http://visio.exemple.fr/");
        var refus = responsable.poster("/equipe/rendez-vous/regles", regles);
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("commence par https://", "http://visio.exemple.fr/");
        regles.put("visio", "https://visio.exemple.fr");
        assertThat(responsable.poster("/equipe/rendez-vous/regles", regles).statusCode())
                .isEqualTo(302);
        cabinet.pris(cabinet.libres(Endroit.VISIO).getFirst(), "Riou");
        assertThat(salle()).startsWith("https://visio.exemple.fr/estran-");
    }

    @Test
    void goes_to_somebody_s_home_which_the_desk_notes_and_nobody_else_reads() {
        assertThat(cabinet.ville.visiteur().lire("/rendez-vous").body()).doesNotContain("À domicile");
        assertThat(cabinet.libres(Endroit.DOMICILE)).isEmpty();
        var creneau = libresPourLEquipe(Endroit.DOMICILE).getFirst();
        var accueil = cabinet.ville.visiteur(Role.ACCUEIL);
        var champs = new HashMap<>(Map.of(
                "prenom1",
                "Lou",
                "nom1",
                "Riou",
                "annee1",
                "1950",
                "ou",
                "domicile",
                "moment",
                creneau.moment(),
                "telephone",
                "06 12 34 56 78",
                "prevenir",
                "sms"));
        champs.put("visiteChemin", "Interphone RIOU, 3e étage");
        var refus = accueil.poster("/equipe/rendez-vous/prendre", champs);
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("Écrivez l'adresse où l'on se rend", "Interphone RIOU, 3e étage");
        champs.put("visiteAdresse", "8 rue des Dunes");
        assertThat(accueil.poster("/equipe/rendez-vous/prendre", champs).statusCode())
                .isEqualTo(302);

        var ligne = cabinet.lignes("select inscription_id, seance_id from rendez_vous")
                .getFirst();
        var ici = "/equipe/rendez-vous/" + ligne.get("inscription_id");
        assertThat(accueil.lire(ici).body()).contains("À domicile", "8 rue des Dunes", "Interphone RIOU");
        var feuille = cabinet.ville
                .visiteur(Role.CONSEILLER)
                .lire("/equipe/seances/" + ligne.get("seance_id") + "/presences")
                .body();
        assertThat(feuille).contains("À domicile", "8 rue des Dunes", "Interphone RIOU");
        var papier = "/equipe/presences/imprimer?jour=" + creneau.jour();
        assertThat(cabinet.ville.visiteur(Role.CONSEILLER).lire(papier).body())
                .as("the paper of the whole team is carried by many")
                .contains("Riou", "l'adresse est sur la feuille de la personne qui y va")
                .doesNotContain("8 rue des Dunes", "Interphone RIOU");
        var quiYVa = cabinet.lignes("select conseiller_id from seance_conseiller where seance_id = '"
                        + ligne.get("seance_id") + "'")
                .getFirst()
                .get("conseiller_id");
        assertThat(cabinet.ville
                        .visiteur(Role.CONSEILLER)
                        .lire(papier + "&conseiller=" + quiYVa)
                        .body())
                .contains("8 rue des Dunes", "Interphone RIOU", "&amp;conseiller=" + quiYVa);
        assertThat(cabinet.ville
                        .visiteur(Role.CONSEILLER)
                        .lire(papier + "&conseiller=" + java.util.UUID.randomUUID())
                        .body())
                .as("of somebody else")
                .doesNotContain("Riou", "Dunes");
        assertThat(accueil.lire("/equipe/presences?jour=" + creneau.jour()).body())
                .as("whoever prints for others finds each one's paper")
                .contains("feuilles d'une seule personne", "&amp;conseiller=" + quiYVa);
        assertThat(sms("confirmation")).contains("à votre domicile").doesNotContain("Dunes");
        assertThat(cabinet.ville.visiteur(Role.LECTEUR).lire(ici).statusCode()).isEqualTo(404);
        var vide = accueil.poster(ici + "/visite", Map.of("visiteAdresse", " ", "visiteChemin", "Sonner deux fois"));
        assertThat(vide.statusCode()).isEqualTo(422);
        assertThat(vide.body()).contains("Sonner deux fois");
        accueil.poster(ici + "/visite", Map.of("visiteAdresse", "9 rue des Dunes", "visiteChemin", ""));
        assertThat(accueil.lire(ici).body()).contains("9 rue des Dunes").doesNotContain("Interphone");
    }

    @Test
    void forgets_where_one_went_the_day_after_or_when_one_goes_there_no_more() {
        var creneau = libresPourLEquipe(Endroit.DOMICILE).getFirst();
        var pris = cabinet.visite(creneau, "Riou", "8 rue des Dunes");
        oublier(creneau.fin().toInstant());
        assertThat(cabinet.lignes("select from visite")).hasSize(1);
        oublier(creneau.fin().toInstant().plusSeconds(1));
        assertThat(cabinet.lignes("select from visite")).isEmpty();

        var autre = cabinet.visite(libresPourLEquipe(Endroit.DOMICILE).get(2), "Le Bras", "1 quai Neuf");
        assertThat(cabinet.lignes("select from visite")).hasSize(1);
        cabinet.deplacer(autre, cabinet.libres(cabinet.ou).get(5));
        assertThat(cabinet.lignes("select from visite")).isEmpty();
        assertThat(pris.id()).isNotEqualTo(autre.id());
    }

    /** Six weeks before, too: nobody goes there any more. */
    @Test
    void forgets_where_one_would_have_gone_once_it_is_given_up() {
        var pris = cabinet.visite(libresPourLEquipe(Endroit.DOMICILE).getFirst(), "Riou", "8 rue des Dunes");
        cabinet.sql(
                "insert into besoin (structure_id, inscription_id, besoin) select structure_courante(), inscription_id, 'fauteuil' from visite");
        cabinet.annuler(pris);
        assertThat(cabinet.lignes("select from visite")).isEmpty();
        assertThat(cabinet.lignes("select from besoin")).isEmpty();
    }

    private void oublier(Instant avant) {
        cabinet.ville.faire(() -> {
            contexte.getBean(VieDesInscriptions.class).oublier(avant);
            return null;
        });
    }

    @Test
    void a_workshop_by_video_is_told_in_words_and_its_room_to_nobody_outside() {
        cabinet.sql("""
                insert into action (structure_id, id, type, titre, capacite, publiee, ou, visio_adresse)
                values (structure_courante(), gen_random_uuid(), 'atelier', 'Photos chez soi', 8, true, 'visio',
                    'https://visio.exemple.fr/secret')
                """);
        cabinet.sql("""
                insert into seance (structure_id, id, action_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), id, now() + interval '5 days',
                    now() + interval '5 days 2 hours', 'prevue'
                from action where ou = 'visio'
                """);
        var visiteur = cabinet.ville.visiteur();
        var action = cabinet.lignes("select id from action where ou = 'visio'")
                .getFirst()
                .get("id");
        for (var page : List.of(
                "/programme",
                "/programme/" + action,
                "/programme/bloc",
                "/programme/donnees",
                "/programme/openagenda",
                "/programme/agenda",
                "/programme/flux",
                "/programme/" + action + "/agenda")) {
            var lue = visiteur.lire(page);
            assertThat(lue.body()).as(page).doesNotContain("secret", "lieu à préciser");
        }
        assertThat(visiteur.lire("/programme").body()).contains("Photos chez soi", "en visio");
        assertThat(visiteur.lire("/programme/" + action).body())
                .contains("VirtualLocation", "OnlineEventAttendanceMode");
        var conseiller = cabinet.ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire("/equipe/programme/" + action).body()).contains("En visio");
    }
}
