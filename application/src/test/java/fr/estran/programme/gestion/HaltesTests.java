package fr.estran.programme.gestion;

import static fr.estran.programme.gestion.UnBus.MARCHE;
import static fr.estran.programme.gestion.UnBus.numero;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.programme.planification.ServiceNumerique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A bus that stops in two communes, each of which is a part of the ground. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class HaltesTests {

    @Autowired
    ApplicationContext contexte;

    UnBus bus;
    ServiceNumerique service;

    @BeforeEach
    void un_bus_dans_une_communaute_de_communes() {
        bus = UnBus.dans(contexte);
        service = bus.service();
    }

    @Test
    void counts_each_seance_where_the_bus_stopped_and_says_so_to_whoever_comes() {
        var marche = bus.halte("place du marché", "Plomelin", "plomelin");
        assertThat(bus.responsable().lire(bus.page()).body()).contains(MARCHE, "Ajouter une halte");
        assertThat(service.dit(
                        "select nom || '|' || commune || '|' || capacite || '|' || acces_pmr from lieu where id = '%s'"
                                .formatted(numero(marche))))
                .isEqualTo(MARCHE + "|Plomelin|8|true");

        var action = service.creer(bus.atelier(numero(marche)));
        var seconde = new HashMap<>(bus.seance("2024-01-30", ""));
        seconde.putAll(Map.of(
                "halteDe",
                bus.id(),
                "halteOu",
                "parking de l'école",
                "halteCommune",
                "Ergué",
                "halteQuartier",
                "ergue"));
        assertThat(service.poster(page(action) + "/seances/nouvelle", seconde).statusCode())
                .isEqualTo(302);

        assertThat(bus.lieux(action)).isEqualTo(MARCHE + " · Bus numérique, parking de l'école, Ergué");
        assertThat(service.ville().visiteur().lire("/programme").body())
                .contains(MARCHE)
                .contains("Plomelin");
        assertThat(service.ville().visiteur().lire("/programme?quartier=ergue").body())
                .as("the public, by commune")
                .contains("Transférer ses photos");
        assertThat(service.lire("/equipe/programme/" + action + "/seances/nouvelle"))
                .as("the last stop is proposed")
                .contains("selected>Bus numérique, parking de l'école, Ergué");

        service.faire("update seance set statut = 'tenue'");
        assertThat(territoire("plomelin")).contains(MARCHE).doesNotContain("parking");
        assertThat(territoire("ergue")).contains("parking de l'école, Ergué").doesNotContain(MARCHE);
    }

    @Test
    void offers_the_stops_and_never_the_bus() {
        bus.halte("place du marché", "Plomelin", "plomelin");

        var formulaire = service.lire("/equipe/programme/nouvelle");

        assertThat(formulaire)
                .contains("name=\"halteDe\" value=\"%s\"".formatted(bus.id()))
                .contains(">" + MARCHE + "</option>")
                .doesNotContain(">Bus numérique</option>");
        assertThat(bus.responsable().lire("/equipe/rendez-vous/plages").body())
                .contains(MARCHE)
                .doesNotContain(">Bus numérique</option>");
        assertThat(bus.responsable().lire("/equipe/reunions/nouvelle").body())
                .contains(">" + MARCHE + "</option>")
                .doesNotContain(">Bus numérique</option>");
    }

    @Test
    void tells_of_each_stop_that_nothing_is_planned_there_and_not_of_the_bus() {
        bus.halte("place du marché", "Plomelin", "plomelin");
        service.creer(bus.atelier(
                service.id("select id from lieu where reference = 'L1'").toString()));

        var trimestre =
                bus.responsable().lire("/equipe/programme/trimestres/2024-T1").body();

        assertThat(trimestre).contains(MARCHE);
        assertThat(trimestre.replace(MARCHE, "")).doesNotContain("Bus numérique");
    }

    @Test
    void asks_for_the_stop_of_what_was_planned_at_the_bus() {
        var avertie = service.poster("/equipe/programme/nouvelle", bus.atelier(bus.id()));
        assertThat(avertie.body()).contains("Bus numérique se déplace : choisissez la halte");

        service.creerQuandMeme(bus.atelier(bus.id()));

        assertThat(service.lire("/equipe")).contains("Bus numérique se déplace, et la halte n'est pas dite");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "halteOu | '' | Dites où il s'arrête",
                "halteCommune | '' | Dites dans quelle commune",
                "halteQuartier | nulle_part | plus dans la liste",
                "halteDe | 1 or 1=1 | Choisissez une des réponses"
            })
    void says_in_words_what_is_wrong_of_a_stop_and_loses_nothing(String champ, String saisi, String phrase) {
        var champs = bus.atelier("");
        champs.putAll(Map.of(
                "halteDe", bus.id(), "halteOu", "parking <b>", "halteCommune", "Ergué", "halteQuartier", "ergue"));
        champs.put(champ, saisi);

        var reponse = service.poster("/equipe/programme/nouvelle", champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase, "href=\"#" + champ, "<details open");
        assertThat(service.dit("select count(*)::text from lieu where halte_de_id is not null"))
                .isEqualTo("0");
        assertThat(service.dit("select count(*)::text from seance")).isEqualTo("0");
    }

    @Test
    void makes_one_stop_of_a_form_that_is_read_again() {
        var champs = bus.atelier("");
        champs.putAll(Map.of("halteDe", bus.id(), "halteOu", "place du marché", "halteCommune", "Plomelin"));
        champs.put("jour", "2024-01-27");
        champs.put("capacite", "20");

        var avertie = service.poster("/equipe/programme/nouvelle", champs);

        assertThat(avertie.body()).contains("selected>" + MARCHE).doesNotContain("<details open");
        service.creerQuandMeme(champs);
        assertThat(service.dit("select count(*)::text from lieu where halte_de_id is not null"))
                .isEqualTo("1");
    }

    @Test
    void plans_a_series_and_moves_a_seance_to_a_stop_that_is_said_there() {
        var action = service.creer(bus.atelier(numero(bus.halte("place du marché", "Plomelin", "plomelin"))));
        var dite = Map.of("halteDe", bus.id(), "halteOu", "parking de l'école", "halteCommune", "Ergué");
        var serie = bus.seance("", "");
        serie.putAll(dite);
        serie.putAll(Map.of(
                "rythme", "semaine",
                "intervalle", "1",
                "jours", "2",
                "epoque", "toute_l_annee",
                "premierJour", "2024-01-30",
                "finit", "fois",
                "fois", "2"));

        serie.put(
                "accord",
                ServiceNumerique.cache(poster(action, "/series/nouvelle", serie).body(), "accord"));
        assertThat(poster(action, "/series/nouvelle", serie).statusCode()).isEqualTo(302);

        var ecole = "Bus numérique, parking de l'école, Ergué";
        assertThat(bus.lieux(action)).isEqualTo(MARCHE + " · " + ecole + " · " + ecole);
        var premiere = "/seances/" + service.id("select id from seance order by debut limit 1") + "/deplacer";
        var deplacement = FormulaireHtml.lire(service.lire(page(action) + premiere), page(action) + premiere);
        dite.forEach(deplacement::avec);
        deplacement.avec("halteOu", "Mairie").avec("raison", "Le marché est ailleurs");

        assertThat(service.conseillere()
                        .envoyer(page(action) + premiere, deplacement.champs)
                        .statusCode())
                .isEqualTo(302);

        assertThat(bus.lieux(action)).isEqualTo("Bus numérique, Mairie, Ergué · " + ecole + " · " + ecole);
    }

    @Test
    void tells_that_one_bus_is_at_two_stops_at_one_hour() {
        var marche = bus.halte("place du marché", "Plomelin", "plomelin");
        var ecole = bus.halte("l'école", "Ergué", "ergue");
        service.creer(bus.atelier(numero(marche)));
        var autre = bus.atelier(numero(ecole));
        autre.put("titre", "Autre chose");
        autre.put(
                "conseillers",
                service.id("select id from conseiller where prenom = 'Gildas'").toString());

        assertThat(service.poster("/equipe/programme/nouvelle", autre).body())
                .contains(MARCHE + ", le mardi 23 janvier 2024 : il y a déjà");
        service.creerQuandMeme(autre);

        assertThat(service.lire("/equipe")).contains("même lieu et même heure");
    }

    @Test
    void lets_two_people_add_one_stop_at_once_and_one_take_the_wheels_off() throws Exception {
        Callable<HttpResponse<String>> ajout = () -> {
            var champs = bus.atelier("");
            champs.put("conseillers", "");
            champs.putAll(Map.of("halteDe", bus.id(), "halteOu", "place du marché", "halteCommune", "Plomelin"));
            return service.ville().visiteur(Role.CONSEILLER).poster("/equipe/programme/nouvelle", champs);
        };
        Callable<HttpResponse<String>> immobile = () -> bus.modifier(bus.page(), "mobile");
        try (var ensemble = Executors.newVirtualThreadPerTaskExecutor()) {
            var faits = ensemble.invokeAll(List.of(ajout, ajout, ajout, immobile));
            for (var fait : faits) {
                assertThat(fait.get().statusCode()).isLessThan(500);
            }
        }

        var haltes = Integer.parseInt(service.dit("select count(*)::text from lieu where halte_de_id is not null"));
        assertThat(haltes).isLessThanOrEqualTo(1);
        assertThat(service.dit("select (mobile is true)::text from lieu where id = '%s'".formatted(bus.id())))
                .isEqualTo(String.valueOf(haltes == 1));
    }

    private String territoire(String commune) {
        return bus.responsable()
                .lire("/statistiques?annee=2024&section=territoire&quartier=" + commune)
                .body()
                .replaceAll("(?s)<select.*?</select>", "");
    }

    private HttpResponse<String> poster(ActionId action, String suite, Map<String, String> champs) {
        return service.poster(page(action) + suite, champs);
    }

    private static String page(ActionId action) {
        return "/equipe/programme/" + action;
    }
}
