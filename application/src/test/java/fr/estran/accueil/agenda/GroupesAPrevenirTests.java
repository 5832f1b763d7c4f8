package fr.estran.accueil.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A residence has five places and no names: it is told what people are told. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class GroupesAPrevenirTests {

    private static final String OUVERTS = "select coalesce(string_agg(modele || ' ' || canal || ' ' || etat || ' ' ||"
            + " coalesce(raison, ''), ', ' order by modele), '') from message where groupe_id is not null and etat <>"
            + " 'sans_objet'";

    @Autowired
    ApplicationContext contexte;

    MatinDeNeige ici;

    @BeforeEach
    void un_mardi() {
        ici = MatinDeNeige.dans(contexte);
        garder("Résidence Ti an Oll", "02 61 91 44 55");
    }

    @Test
    void is_called_when_the_day_is_cancelled() {
        assertThat(ici.apercu(ici.mardi("intemperies")).body()).contains("5 personnes à appeler");

        var suivi = ici.annuler(ici.mardi("intemperies"));

        assertThat(ici.lire(suivi)).contains("5 personnes à prévenir").doesNotContain("personne à prévenir pour");
        assertThat(ici.dit(OUVERTS)).startsWith("annulation_service appel a_appeler");
        assertThat(ici.lire("/equipe")).contains("5 personnes");
        assertThat(ici.lire("/equipe/messages/appels")).contains("Résidence Ti an Oll", "02 61 91 44 55");
        assertThat(ici.lire("/equipe/messages/actions/" + ici.atelier())).contains("Résidence Ti an Oll");
        assertThat(liste()).contains("Résidence Ti an Oll, 02 61 91 44 55", "5 places étaient gardées");
        assertThat(ici.lire("/equipe/inscriptions/" + ici.atelier() + "/imprimer"))
                .contains("Résidence Ti an Oll", "02 61 91 44 55");

        noter("prevenu");

        assertThat(ici.lire(suivi)).doesNotContain("5 personnes à prévenir");
        assertThat(liste())
                .doesNotContain("Résidence Ti an Oll, 02 61 91 44 55")
                .contains("Résidence Ti an Oll");
    }

    @Test
    void gives_its_places_back_with_the_seance_and_has_them_again_with_it() {
        var suivi = ici.annuler(ici.mardi("intemperies"));

        assertThat(prises()).isEqualTo("0");
        assertThat(ici.nolwenn().poster(suivi + "/revenir", Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(prises()).isEqualTo("5");
        assertThat(ici.dit(OUVERTS)).isEmpty();
        assertThat(liste()).contains("5 places gardées, sans nom").doesNotContain("pas encore jointe");
        assertThat(ici.dit("select string_agg(places::text, ' ' order by ordre) from mouvement where genre = 'groupe'"))
                .isEqualTo("5 0 5");
    }

    /** It stays as it was told. */
    @Test
    void keeps_the_seance_cancelled_once_it_was_told() {
        var suivi = ici.annuler(ici.mardi("intemperies"));
        noter("prevenu");

        ici.nolwenn().poster(suivi + "/revenir", Map.of());

        assertThat(ici.dit("select count(*) from seance where annulee and action_id = '" + ici.atelier() + "'"))
                .isEqualTo("1");
        assertThat(prises()).isEqualTo("0");
    }

    @Test
    void is_called_when_its_seance_alone_is_cancelled_or_moved() {
        var deplacer = "/equipe/programme/" + ici.atelier() + "/seances/" + ici.seance(ici.atelier());
        assertThat(ici.lire(deplacer + "/deplacer")).contains("5 personnes");
        var champs = new HashMap<>(Map.of(
                "jour", "2024-01-17",
                "debut", "09:30",
                "fin", "11:30",
                "lieu", ici.id("select id from lieu where reference = 'L1'").toString(),
                "conseillers", ici.conseiller("Nolwenn").toString(),
                "raison", "La salle est prise"));
        var avertie = ici.nolwenn().poster(deplacer + "/deplacer", champs);
        if (avertie.statusCode() == 422) {
            champs.put("accord", avertie.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1"));
            avertie = ici.nolwenn().poster(deplacer + "/deplacer", champs);
        }

        assertThat(avertie.headers().firstValue("Location")).hasValue("/equipe/messages/actions/" + ici.atelier());
        assertThat(ici.dit(OUVERTS)).isEqualTo("deplacement appel a_appeler La salle est prise");
        assertThat(liste()).contains("Résidence Ti an Oll, 02 61 91 44 55");

        ici.nolwenn().poster(deplacer + "/annuler", Map.of("motif", "autre", "raison", "Panne de chauffage"));

        assertThat(ici.dit(OUVERTS)).isEqualTo("annulation_service appel a_appeler Panne de chauffage");
        assertThat(prises()).isEqualTo("0");
    }

    @Test
    void stays_in_sight_when_no_number_is_known() {
        garder("Foyer du port", "");

        ici.annuler(ici.mardi("intemperies"));

        assertThat(liste()).contains("Foyer du port : Aucun moyen connu de joindre");
        assertThat(ici.lire("/equipe/messages/echecs")).contains("Foyer du port");
    }

    /** Somebody went by: it is told, and nothing else would ever say so. */
    @Test
    void leaves_the_list_when_somebody_says_so() {
        garder("Foyer du port", "");
        ici.annuler(ici.mardi("intemperies"));
        assertThat(liste()).contains("Foyer du port : Aucun moyen connu de joindre");
        assertThat(liste()).contains("Retirer ce groupe… Foyer du port");
        var foyer = ici.dit("select id::text from groupe where nom = 'Foyer du port'");

        ici.nolwenn()
                .poster(
                        "/equipe/inscriptions/" + ici.atelier() + "/groupes/" + foyer + "/liberer",
                        Map.of("places", "0"));

        assertThat(liste()).contains("Foyer du port n'est plus sur la liste.").doesNotContain("qui attendait");
        assertThat(liste()).doesNotContain("Foyer du port").contains("Résidence Ti an Oll");
        assertThat(ici.lire("/equipe/messages/echecs")).doesNotContain("Foyer du port");
    }

    /** Whoever answers for it says how many come: its places are given back on its list. */
    @Test
    void is_never_said_not_to_come_in_one_tap() {
        ici.annuler(ici.mardi("intemperies"));
        assertThat(ici.lire("/equipe/messages/appels")).doesNotContain("value=\"ne_vient_pas\"");

        noter("ne_vient_pas");

        assertThat(ici.dit("select count(*) from groupe")).isEqualTo("1");
    }

    private void noter(String issue) {
        var message = ici.dit("select id::text from message where groupe_id is not null and etat = 'a_appeler'");
        ici.nolwenn().poster("/equipe/messages/" + message + "/appel", Map.of("issue", issue));
    }

    private void garder(String nom, String telephone) {
        var places = nom.startsWith("Foyer") ? "2" : "5";
        ici.nolwenn()
                .poster(
                        "/equipe/inscriptions/" + ici.atelier() + "/groupes",
                        Map.of(
                                "cle",
                                UUID.randomUUID().toString(),
                                "nom",
                                nom,
                                "telephone",
                                telephone,
                                "places",
                                places));
    }

    private String prises() {
        return ici.dit("select prises from occupation where action_id = '" + ici.atelier() + "'");
    }

    private String liste() {
        return ici.lire("/equipe/inscriptions/" + ici.atelier())
                .replaceAll("<[^>]*>", "")
                .replace('\u00a0', ' ');
    }
}
