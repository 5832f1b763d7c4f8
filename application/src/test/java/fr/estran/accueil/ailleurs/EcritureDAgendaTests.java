package fr.estran.accueil.ailleurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.accueil.ailleurs.AgendasDAilleurs.RondeDesAgendas;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.rendezvous.Cabinet;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nolwenn has her appointments written in a calendar of a CalDAV server. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "estran.horloge=2024-01-15T08:00:00Z",
            "estran.sorties.internes=localhost",
            "estran.sorties.patience=2s"
        })
class EcritureDAgendaTests {

    static final String ICI = "/equipe/agenda/ailleurs";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RondeDesAgendas ronde;

    Cabinet cabinet;
    Visiteur nolwenn;
    CaldavServi serveur;
    InscriptionVue pris;

    @BeforeEach
    void un_agenda() throws IOException {
        cabinet = new Cabinet(contexte, Ville.dans(contexte));
        cabinet.ville.faire(() -> jdbc.sql("update compte set conseiller_id = :qui where id = :compte")
                .param("qui", cabinet.conseiller)
                .param("compte", cabinet.ville.comptes.get(Role.CONSEILLER))
                .update());
        nolwenn = cabinet.ville.visiteur(Role.CONSEILLER);
        serveur = new CaldavServi();
        pris = cabinet.pris(cabinet.libres(cabinet.ou).getFirst(), "Riou");
    }

    @AfterEach
    void plus_d_agenda() {
        serveur.close();
    }

    String ajouter(String motDePasse, String... usages) {
        return nolwenn.envoyer(
                        ICI,
                        Map.of(
                                "caldav", List.of("oui"),
                                "adresse", List.of(serveur.adresse()),
                                "identifiant", List.of("nolwenn"),
                                "motDePasse", List.of(motDePasse),
                                "nom", List.of("Nextcloud"),
                                "usages", List.of(usages)))
                .body();
    }

    void ecrire() {
        ronde.ecrire(cabinet.ville.structure);
    }

    SeanceId seance(InscriptionVue inscription) {
        return Objects.requireNonNull(cabinet.lire(inscription).seance());
    }

    @Test
    void writes_what_when_where_the_initials_of_who_comes_and_the_way_to_the_sheet() {
        ajouter("mot-d-application", "ecrire");

        assertThat(serveur.evenements).containsOnlyKeys(seance(pris) + ".ics");
        assertThat(serveur.evenements.values().iterator().next().texte())
                .contains(
                        "UID:" + seance(pris),
                        "SUMMARY:Rendez-vous",
                        "LOCATION:Maison des essais",
                        "DESCRIPTION:Qui vient : L.\u00a0R.",
                        "/presences")
                .doesNotContain("METHOD:", "Riou", "Lou");
        assertThat(nolwenn.lire(ICI).body())
                .contains("Vos séances y sont écrites")
                .doesNotContain("mot-d-application");
    }

    @Test
    void goes_on_with_its_round_whatever_becomes_of_one() {
        ajouter("mot-d-application", "ecrire");
        cabinet.ville.faire(
                () -> jdbc.sql("update agenda_d_ailleurs set adresse = '\\x00'").update());

        ecrire();

        assertThat(cabinet.lignes("select panne from agenda_d_ailleurs").toString())
                .contains("en_panne");
    }

    /** One home: what is written there is what one subscribes to. */
    @Test
    void writes_the_same_as_the_address_that_one_subscribes_to() {
        ajouter("mot-d-application", "ecrire");
        var lien = nolwenn.poster("/equipe/agenda/lien", Map.of())
                .body()
                .replaceAll("(?s).*<code class=\"lien-a-donner\">[^<]*(/agenda/[^<]+)</code>.*", "$1");
        var lu = cabinet.ville.visiteur().lire(lien).body();

        var ecrit = serveur.evenements.values().iterator().next().texte();
        assertThat(lu).contains(ecrit.substring(ecrit.indexOf("BEGIN:VEVENT"), ecrit.indexOf("END:VCALENDAR")));
    }

    @Test
    void writes_once_what_has_not_changed_and_anew_what_has() {
        ajouter("mot-d-application", "ecrire");
        ecrire();
        ecrire();
        assertThat(serveur.demandes.stream().filter("PUT"::equals)).hasSize(1);

        cabinet.pris(cabinet.libres(cabinet.ou).getLast(), "Quere");
        cabinet.ville.faire(() -> jdbc.sql("update lieu set nom = 'Maison du port' where id = :lieu")
                .param("lieu", cabinet.lieu)
                .update());
        ecrire();

        assertThat(serveur.evenements).hasSize(2);
        assertThat(serveur.evenements.values())
                .allSatisfy(un -> assertThat(un.texte()).contains("LOCATION:Maison du port"));
    }

    @Test
    void takes_away_what_takes_place_no_more() {
        ajouter("mot-d-application", "ecrire");
        cabinet.annuler(pris);

        ecrire();

        assertThat(serveur.evenements).isEmpty();
        assertThat(cabinet.lignes("select * from evenement_ecrit")).isEmpty();
    }

    /** It died when it had written and before it said so: the event is there, and is found there. */
    @Test
    void writes_nothing_twice_when_the_server_dies_in_the_midst() {
        cabinet.pris(cabinet.libres(cabinet.ou).getLast(), "Quere");
        serveur.encore = 1;
        ajouter("mot-d-application", "ecrire");
        assertThat(serveur.evenements).hasSize(1);
        assertThat(nolwenn.lire(ICI).body()).contains("ne se lit plus depuis");

        serveur.enPanne = false;
        ecrire();

        assertThat(serveur.evenements).hasSize(2);
        assertThat(cabinet.lignes("select * from evenement_ecrit")).hasSize(2);
        assertThat(nolwenn.lire(ICI).body())
                .doesNotContain("ne se lit plus depuis")
                .contains("Vos séances y sont écrites");
    }

    /** What is ours is as we say, whoever changed it there; what is not ours is left alone. */
    @Test
    void puts_right_what_somebody_changed_there_and_leaves_the_rest() {
        ajouter("mot-d-application", "ecrire");
        var nom = seance(pris) + ".ics";
        serveur.evenements.put(nom, new CaldavServi.Depose("BEGIN:VCALENDAR", "\"autre\""));
        serveur.evenements.put("dentiste.ics", new CaldavServi.Depose("BEGIN:VCALENDAR", "\"a-elle\""));
        cabinet.ville.faire(() -> jdbc.sql("update lieu set nom = 'Maison du port' where id = :lieu")
                .param("lieu", cabinet.lieu)
                .update());

        ecrire();

        assertThat(serveur.evenements.get(nom).texte()).contains("Maison du port");
        assertThat(serveur.evenements.get("dentiste.ics").etag()).isEqualTo("\"a-elle\"");
        serveur.evenements.remove(nom);
        cabinet.ville.faire(() -> jdbc.sql("update lieu set nom = 'Maison' where id = :lieu")
                .param("lieu", cabinet.lieu)
                .update());
        ecrire();
        assertThat(serveur.evenements).containsKeys(nom, "dentiste.ics");
    }

    @Test
    void takes_its_hours_too_and_never_its_own_sessions() {
        var libre = cabinet.libres(cabinet.ou).get(3);
        var utc = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
        serveur.evenements.put(
                "elle.ics",
                new CaldavServi.Depose(
                        LectureIcsTests.evenements("UID:elle|SUMMARY:Médecin & <autres>|DTSTART:"
                                + utc.format(libre.debut()) + "|DTEND:" + utc.format(libre.fin())),
                        "\"e\""));
        var avant = cabinet.libres(cabinet.ou).size();

        ajouter("mot-d-application", "ecrire", "lire");
        ronde.relire(cabinet.ville.structure);

        assertThat(serveur.evenements).hasSize(2);
        assertThat(cabinet.libres(cabinet.ou))
                .hasSize(avant - 1)
                .noneMatch(autre -> autre.debut().equals(libre.debut()));
        assertThat(cabinet.lignes("select * from heure_occupee")).hasSize(1);
    }

    @Test
    void adds_nothing_with_a_wrong_password_or_what_is_no_calendar() {
        assertThat(ajouter("faux", "ecrire")).contains("refuse de le montrer").doesNotContain("value=\"faux\"");
        assertThat(ajouter("", "ecrire")).contains("mot de passe d'application de cet agenda");
        assertThat(ajouter("mot-d-application", "")).contains("Cochez ce qu'Estran doit faire");
        assertThat(cabinet.lignes("select * from agenda_d_ailleurs")).isEmpty();
        assertThat(String.valueOf(new Acces(URI.create("https://exemple.fr/"), "nolwenn", "secret")))
                .doesNotContain("secret");
    }

    @Test
    void keeps_name_and_password_sealed() {
        ajouter("mot-d-application", "ecrire");

        assertThat(String.valueOf(cabinet.lignes(
                        "select agenda.*, encode(adresse, 'escape') as lisible from agenda_d_ailleurs agenda")))
                .doesNotContain("mot-d-application", "/nolwenn/agenda");
    }

    @Test
    void takes_away_what_it_wrote_when_it_is_taken_away() {
        ajouter("mot-d-application", "ecrire");
        serveur.evenements.put("dentiste.ics", new CaldavServi.Depose("BEGIN:VCALENDAR", "\"a-elle\""));

        nolwenn.poster(ICI + "/" + id() + "/retirer", Map.of());

        assertThat(serveur.evenements).containsOnlyKeys("dentiste.ics");
        assertThat(cabinet.lignes("select * from agenda_d_ailleurs")).isEmpty();
    }

    @Test
    void forgets_one_whose_server_is_gone_and_says_what_stays_there() {
        ajouter("mot-d-application", "ecrire");
        serveur.enPanne = true;

        assertThat(nolwenn.poster(ICI + "/" + id() + "/retirer", Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(cabinet.lignes("select * from agenda_d_ailleurs")).isEmpty();
    }

    private String id() {
        return cabinet.ville.faire(() -> jdbc.sql("select id::text from agenda_d_ailleurs")
                .query(String.class)
                .single());
    }
}
