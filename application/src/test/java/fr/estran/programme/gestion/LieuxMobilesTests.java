package fr.estran.programme.gestion;

import static fr.estran.programme.gestion.UnBus.MARCHE;
import static fr.estran.programme.gestion.UnBus.NOUVEAU;
import static fr.estran.programme.gestion.UnBus.cree;
import static fr.estran.programme.gestion.UnBus.numero;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Visiteur;
import fr.estran.programme.planification.ServiceNumerique;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

/** A bus and its stops are kept as venues are. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class LieuxMobilesTests {

    @Autowired
    ApplicationContext contexte;

    UnBus bus;
    ServiceNumerique service;
    Visiteur responsable;

    @BeforeEach
    void un_bus_dans_une_communaute_de_communes() {
        bus = UnBus.dans(contexte);
        service = bus.service();
        responsable = bus.responsable();
    }

    @Test
    void asks_for_the_commune_of_a_stop_and_leaves_a_bus_with_stops_a_bus() {
        assertThat(responsable
                        .poster(NOUVEAU, Map.of("halteDe", bus.id(), "nom", "place", "accesPmr", ""))
                        .body())
                .contains("Dites dans quelle commune est cette halte");
        assertThat(responsable
                        .lire(NOUVEAU + "?halteDe=" + service.id("select id from lieu where reference = 'L1'"))
                        .statusCode())
                .as("a room stops nowhere")
                .isEqualTo(404);
        var marche = bus.halte("place du marché", "Plomelin", "plomelin");

        var immobile = bus.modifier(bus.page(), "mobile");

        assertThat(immobile.statusCode()).isEqualTo(422);
        assertThat(immobile.body()).contains("il reste un lieu qui se déplace");
        assertThat(bus.modifier(marche, "commune").statusCode()).isEqualTo(422);
        for (var ordre : List.of(
                "update lieu set mobile = null where mobile",
                "update lieu set commune = null where halte_de_id is not null",
                "update lieu set mobile = true where halte_de_id is not null",
                "update lieu set halte_de_id = (select id from lieu where halte_de_id is not null) where reference = 'L1'")) {
            assertThatThrownBy(() -> service.faire(ordre))
                    .as(ordre)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void takes_its_stops_along_where_it_is_renamed_closed_retired_and_taken_up_again() {
        var marche = bus.halte("place du marché", "Plomelin", "plomelin");
        var action = service.creer(bus.atelier(numero(marche)));

        assertThat(bus.modifier(bus.page(), "nom", "Bus des Rias").statusCode()).isEqualTo(302);
        assertThat(bus.lieux(action)).isEqualTo("Bus des Rias, place du marché, Plomelin");

        var fermeture = Map.of("du", "2024-01-22", "au", "2024-01-24", "raison", "Au garage");
        var avertie = responsable.poster(bus.page() + "/fermetures", fermeture);
        assertThat(avertie.body()).contains("Une séance est prévue", "Transférer ses photos");
        service.faire("insert into lieu_fermeture (structure_id, id, lieu_id, debut, fin, raison)"
                + " values (structure_courante(), gen_random_uuid(), '%s', '2024-01-22', '2024-01-24', 'Au garage')"
                        .formatted(bus.id()));
        assertThat(service.lire("/equipe")).contains("le lieu est fermé (Au garage)");

        var retrait = responsable.poster(bus.page() + "/retirer", Map.of());
        assertThat(retrait.body()).contains("Transférer ses photos");
        responsable.poster(bus.page() + "/retirer", Map.of("accord", ServiceNumerique.cache(retrait.body(), "accord")));
        assertThat(retires()).isEqualTo("2");
        responsable.poster(bus.page() + "/reprendre", Map.of());
        assertThat(retires()).isEqualTo("0");
    }

    @Test
    void makes_one_of_two_buses_and_of_two_stops_but_never_a_bus_of_a_stop() {
        var marche = bus.halte("place du marché", "Plomelin", "plomelin");
        var autreBus = cree(responsable.poster(NOUVEAU, Map.of("nom", "Camion", "accesPmr", "")));
        assertThat(responsable.lire(bus.page() + "/reunir").body())
                .contains("Camion")
                .doesNotContain(MARCHE);

        bus.reunir(autreBus, bus.page());

        assertThat(service.dit("select mobile::text from lieu where id = '%s'".formatted(numero(autreBus))))
                .isEqualTo("true");
        assertThat(service.id("select halte_de_id from lieu where id = '%s'".formatted(numero(marche))))
                .hasToString(numero(autreBus));

        var salle = "/equipe/lieux/" + service.id("select id from lieu where reference = 'L1'");
        bus.reunir(salle, marche);
        assertThat(service.dit(
                        "select commune || ' ' || quartier || ' ' || (halte_de_id = '%s') from lieu where reference = 'L1'"
                                .formatted(numero(autreBus))))
                .isEqualTo("Plomelin plomelin true");
    }

    @Test
    void asks_for_its_stops_once_it_is_there() {
        assertThat(responsable.lire(bus.page()).body())
                .contains("Ajoutez maintenant ses haltes", "Aucune halte")
                .doesNotContain("le choisir pour une séance");
        assertThat(responsable
                        .lire(bus.halte("place du marché", "Plomelin", "plomelin"))
                        .body())
                .contains("le choisir pour une séance");
    }

    @Test
    void tells_what_is_planned_where_one_says_that_it_moves() {
        var salle = service.id("select id from lieu where reference = 'L1'").toString();
        service.creer(bus.atelier(salle));

        var avertie = bus.modifier("/equipe/lieux/" + salle, "mobile", "oui");

        assertThat(avertie.body()).contains("déjà prévu ici, sans halte", "Transférer ses photos");
        assertThat(service.dit("select (mobile is true)::text from lieu where reference = 'L1'"))
                .isEqualTo("false");
    }

    private String retires() {
        return service.dit("select count(*)::text from lieu where retire_le is not null");
    }
}
