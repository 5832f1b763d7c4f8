package fr.estran.banc.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the bench of the API finds, on answers that no service gives. */
class JugeTests {

    private static final String CHIFFRES = """
            {"donnees":[{"annee":2023,"version":1,"code":"usagers","nom":"%s","unite":"personnes","regle":"r","valeur":394,"page":"/p"}]}""";

    private Contrat contrat;
    private Juge juge;

    @BeforeEach
    void un_juge() throws IOException {
        contrat = new Contrat(new ClassPathResource("api/openapi.json").getContentAsString(UTF_8));
        var personnes = new Personnes(
                List.of("Kerleau Jeanne", "06 39 98 12 34", "Rappeler après 17 h, sonnette cassée"), List.of());
        juge = new Juge(contrat, personnes, new Appris());
    }

    @Test
    void finds_nothing_in_an_answer_that_is_as_the_document_says() {
        juge.juger(demande(200), reponse(200, "\"a\"", CHIFFRES.formatted("Personnes")));

        assertThat(juge.fautes()).isEmpty();
        assertThat(juge.releve().demandes()).isOne();
    }

    @Test
    void finds_somebody_however_they_are_written() {
        for (var dit : List.of(
                "Atelier de KERLEAU, Jeanne", "appeler le 0639981234", "rappeler apres 17 h : sonnette cassee")) {
            juge.juger(demande(200), reponse(200, "\"" + dit.length() + "\"", CHIFFRES.formatted(dit)));
        }

        assertThat(juge.fautes())
                .allMatch(faute -> faute.quoi().startsWith("la réponse dit quelqu'un"))
                .hasSize(3)
                .noneMatch(faute -> faute.toString().toLowerCase().contains("kerleau"));
    }

    @Test
    void finds_a_failure_and_what_it_tells_of_how_it_is_made() {
        juge.juger(demande(200), reponse(500, "", "java.lang.IllegalStateException: at fr.estran.Truc"));

        assertThat(quoi())
                .contains(
                        "une réponse 500", "la réponse dit comment le service est fait", "le document ne dit pas 500");
    }

    @Test
    void finds_what_the_schema_does_not_allow() {
        juge.juger(demande(200), reponse(200, "\"a\"", "{\"donnees\":[{\"annee\":\"2023\"}],\"nom\":1}"));
        juge.juger(demande(200), reponse(200, "\"b\"", "<p>"));

        assertThat(quoi())
                .anyMatch(faute -> faute.startsWith("contre le schéma"))
                .contains("ce n'est pas du JSON");
    }

    @Test
    void finds_a_mark_that_lies() {
        juge.juger(demande(200), reponse(200, "\"a\"", CHIFFRES.formatted("Un")));
        juge.juger(demande(200), reponse(200, "W/\"a\"", CHIFFRES.formatted("Deux")));
        juge.juger(demande(200), reponse(200, "\"b\"", CHIFFRES.formatted("Un")));
        juge.juger(demande(200, "If-None-Match: \"a\""), reponse(200, "\"a\"", CHIFFRES.formatted("Un")));
        juge.juger(demande(304, "If-None-Match: \"z\""), reponse(304, "\"a\"", ""));

        assertThat(quoi())
                .containsExactlyInAnyOrder(
                        "une marque pour deux corps",
                        "deux marques pour un corps",
                        "200 alors que la marque a été rendue",
                        "304 sans que la marque ait été rendue");
    }

    @Test
    void finds_a_refusal_that_is_not_told_as_it_should() {
        juge.juger(demande(401), new Reponse(401, Map.of("content-type", List.of("text/html")), "<p>Non</p>", 1));

        assertThat(quoi()).contains("401 sans WWW-Authenticate").anyMatch(faute -> faute.contains("text/html"));
    }

    @Test
    void asks_the_same_from_the_same_seed_and_in_all_ways() {
        var genres = new HashSet<String>();
        var unes = inventions();
        var autres = inventions();
        for (var rang = 0; rang < 3000; rang++) {
            var une = unes.suivante();
            genres.add(une.genre());
            assertThat(une).isEqualTo(autres.suivante());
        }
        assertThat(genres)
                .contains(
                        "clé révoquée",
                        "curseur hostile",
                        "autre méthode",
                        "nombre démesuré",
                        "chemin illisible",
                        "HEAD");
    }

    private Inventions inventions() {
        var cles = new Trousseau(() -> "estran_" + "k".repeat(43));
        cles.ajouter("révoquée", "estran_" + "r".repeat(43));
        return new Inventions(contrat.lectures(), "localhost", cles, new Random(7), new Appris());
    }

    private List<String> quoi() {
        return juge.fautes().stream().map(Juge.Faute::quoi).toList();
    }

    private static Demande demande(int permis, String... entetes) {
        return new Demande(
                "GET", "/api/v1/chiffres", List.of(entetes), "", "essai", "/api/v1/chiffres", Set.of(permis), true);
    }

    private static Reponse reponse(int statut, String marque, String corps) {
        return new Reponse(
                statut, Map.of("content-type", List.of("application/json"), "etag", List.of(marque)), corps, 1);
    }
}
