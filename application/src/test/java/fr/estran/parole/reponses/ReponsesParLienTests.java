package fr.estran.parole.reponses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.messages.Facteur;
import fr.estran.parole.enquetes.EnqueteDEssai;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody answers by the link that they were sent. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class ReponsesParLienTests {

    private static final Map<String, List<String>> REPONSES =
            Map.of("r.age", List.of("60_plus"), "r.utile", List.of("4"), "r.mot", List.of("Un mot reconnaissable"));

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    EnqueteDEssai essai;
    Visiteur quelqu_un;

    @BeforeEach
    void une_enquete() {
        ville = Ville.dans(contexte);
        essai = new EnqueteDEssai(ville, contexte);
        quelqu_un = ville.visiteur();
    }

    /** Whoever reads the database beside the post learns nothing of who got which: the test reads what was posted. */
    @Test
    void takes_one_answer_from_the_link_that_was_sent_and_thanks_for_it() throws IOException {
        inviter(11);
        contexte.getBean(Facteur.class).passer(ville.structure);
        var courriel = courriel();
        assertThat(courriel)
                .contains("Votre réponse est confidentielle", "/enquete/")
                .doesNotContain("anonyme");
        var lien = courriel.replaceAll("(?s).*/enquete/([A-Za-z0-9_-]{22}).*", "$1");

        var accueil = quelqu_un.lire("/enquete/" + lien);
        assertThat(accueil.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(accueil.body())
                .contains("Et pour vous ?", "Commencer", "Votre réponse est confidentielle", "deux clés de papier")
                .doesNotContain("anonyme :");
        assertThat(recues()).as("to open it changes nothing").isZero();

        var page = commencer(lien);
        var formulaire = quelqu_un.lire(page).body();
        assertThat(formulaire)
                .contains("Votre âge ?")
                .as("no token in a field, nor in an address")
                .doesNotContain(lien);
        assertThat(quelqu_un
                        .envoyer(page, REPONSES)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/enquete/merci");
        assertThat(quelqu_un.lire("/enquete/merci").body()).contains("Merci", "scellée");
        assertThat(recues()).isEqualTo(1);

        assertThat(quelqu_un.lire("/enquete/" + lien).body()).contains("Ce lien a déjà servi");
        assertThat(quelqu_un
                        .envoyer(page, REPONSES)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .as("the back button, then the form again")
                .endsWith("/enquete/deja");
        assertThat(recues()).isEqualTo(1);
    }

    /** As any other text of the town does. */
    @Test
    void begins_a_text_with_the_name_of_the_town() {
        inviter(11);
        var envoi = ville.faire(() -> contexte.getBean(EnvoiDEnqueteRepository.class)
                .lire(jdbc.sql("select id from message limit 1")
                        .query(UUID.class)
                        .single())
                .orElseThrow());

        var textes = ville.faire(() -> Stream.of("https://exemple.fr/enquete/lien", null)
                .map(lien -> contexte.getBean(RedactionDEnquete.class)
                        .sms(envoi, "0600000000", lien)
                        .texte())
                .toList());

        assertThat(textes.getFirst()).startsWith("Sainte-Mousse : votre avis").endsWith("/enquete/lien");
        assertThat(textes.getLast()).startsWith("Sainte-Mousse : votre avis").contains("Si c'est fait, merci");
    }

    @Test
    void takes_one_answer_from_a_double_click_and_from_two_browsers() {
        var lien = lien();
        var autre = ville.visiteur();
        var page = commencer(lien);
        var ailleurs = autre.poster("/enquete/" + lien, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();

        var suites = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> n % 2 == 0 ? quelqu_un.envoyer(page, REPONSES) : autre.envoyer(ailleurs, REPONSES)))
                .toList();

        assertThat(suites)
                .extracting(
                        suite -> suite.join().headers().firstValue("Location").orElse(""))
                .filteredOn(ou -> ou.endsWith("/enquete/merci"))
                .hasSize(1);
        assertThat(recues()).isEqualTo(1);
    }

    @Test
    void keeps_apart_two_people_who_answer_side_by_side_on_one_tablet() {
        var anne = commencer(lien());
        var temoinDAnne = quelqu_un.cookies.get("estran-bulletin");
        var luc = commencer(lien());

        assertThat(anne).isNotEqualTo(luc);
        assertThat(quelqu_un.cookies.get("estran-bulletin")).isNotEqualTo(temoinDAnne);
        var reponse = ville.visiteur().poster("/enquete/" + lien(), Map.of());
        assertThat(reponse.headers().firstValue("Set-Cookie").orElse(""))
                .contains(
                        "HttpOnly",
                        "SameSite=Strict",
                        "Path="
                                + reponse.headers()
                                        .firstValue("Location")
                                        .orElse("")
                                        .replaceFirst("^https?://[^/]+", ""));
    }

    @Test
    void loses_nothing_of_what_was_typed_where_no_question_was_answered() {
        var page = commencer(lien());

        var refus = quelqu_un.envoyer(page, Map.of("r.age", List.of("d'un autre siècle"), "r.mot", List.of("  ")));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("répondez au moins à une question", "Votre âge ?");
        assertThat(quelqu_un.envoyer(page, REPONSES).statusCode()).isEqualTo(302);
    }

    @Test
    void says_kindly_that_a_link_is_cut_over_or_guessed_and_slows_down_whoever_guesses() {
        var lien = lien();
        var coupee = quelqu_un.lire("/enquete/" + lien.substring(0, 15));
        assertThat(coupee.statusCode()).isEqualTo(404);
        assertThat(coupee.body()).contains("n'ouvre rien", "appelez-nous");
        assertThat(quelqu_un.lire("/enquete/bulletin/0123456789abcdef").body()).contains("Reprenez par votre lien");
        quelqu_un.cookies.put("estran-bulletin", "AAAA" + lien);
        assertThat(quelqu_un
                        .envoyer("/enquete/bulletin/0123456789abcdef", REPONSES)
                        .statusCode())
                .isEqualTo(422);

        essai.ecrire("update enquete set fermee = '2024-01-14' where id = :id");
        assertThat(quelqu_un.lire("/enquete/" + lien).body()).contains("L'enquête est terminée");
        essai.ecrire("update enquete set fermee = '2024-01-31' where id = :id");
        essai.ecrire("update enquete set repondants = 12 where id = :id");
        assertThat(quelqu_un.lire("/enquete/" + lien).body()).contains("L'enquête est terminée");

        var statuts = IntStream.range(0, 60)
                .mapToObj(n -> quelqu_un.lire("/enquete/devine" + n).statusCode())
                .toList();
        assertThat(statuts).startsWith(404).contains(429);
        assertThat(quelqu_un.lire("/enquete/" + lien).statusCode())
                .as("whoever has a true link does not wait for those who guess")
                .isEqualTo(410);
        assertThat(recues()).isZero();
    }

    @Test
    void leaves_nothing_of_an_answer_nor_of_a_link_in_sessions_or_the_journal() {
        var lien = lien();
        quelqu_un.envoyer(commencer(lien), REPONSES);

        var traces = ville.faire(() -> jdbc.sql("""
                        select coalesce(string_agg(encode(attribute_bytes, 'escape'), ''), '')
                        from technique.session_attributes
                        """).query(String.class).single());
        assertThat(traces).doesNotContain("Un mot reconnaissable", lien);
        assertThat(nombre("select count(*) from journal where acte like 'enquete.%'"))
                .isZero();
    }

    @Test
    void is_read_to_whoever_is_called_and_nobody_notes_who_was() {
        var qui = personne("jean@exemple.fr");
        ville.visiteur(Role.RESPONSABLE)
                .poster("/equipe/enquetes/" + essai.id + "/demander", Map.of("usagers", "" + qui, "canaux", "appel"));
        var accueil = ville.visiteur(Role.ACCUEIL);
        var ici = "/equipe/enquetes/" + essai.id + "/appels";
        var page = accueil.lire(ici + "/" + qui).body();
        assertThat(page).contains("C'est confidentiel", "Votre âge ?").doesNotContain("C'est anonyme");
        var formulaire = FormulaireHtml.lire(page, ici);
        REPONSES.forEach((nom, dits) -> formulaire.avec(nom, dits.toArray(String[]::new)));
        var avant = ville.faire(() -> jdbc.sql("select string_agg(ligne::text, ' ') from enquete_invitation ligne")
                .query(String.class)
                .single());

        accueil.envoyer(ici, formulaire.champs);
        accueil.envoyer(ici, formulaire.champs);

        assertThat(recues()).as("sent twice").isEqualTo(1);
        essai.ecrire("update enquete set fermee = '2024-01-14' where id = :id");
        formulaire.avec("page", "une autre");
        accueil.envoyer(ici, formulaire.champs);
        assertThat(recues()).as("told on the last day, and typed after it").isEqualTo(2);
        assertThat(ville.faire(() -> jdbc.sql("select string_agg(ligne::text, ' ') from enquete_invitation ligne")
                        .query(String.class)
                        .single()))
                .isEqualTo(avant);
        assertThat(accueil.lire(ici).body()).contains("sont scellées avec les autres", "Une Personne");
        assertThat(nombre("select count(*) from journal where objet_id = '" + qui + "'"))
                .isZero();
    }

    private String lien() {
        return essai.tirer(11).getFirst();
    }

    private UUID personne(String courriel) {
        var usager = UUID.randomUUID();
        ville.faire(() -> jdbc.sql("""
                        insert into usager (structure_id, id, prenom, nom, courriel, telephone)
                        values (structure_courante(), :usager, 'Une', 'Personne', :courriel, '02 98 00 00 00')
                        """)
                .param("usager", usager)
                .param("courriel", courriel)
                .update());
        return usager;
    }

    private void inviter(int combien) {
        var qui = IntStream.range(0, combien)
                .mapToObj(rang -> personne("p" + rang + "@exemple.fr").toString())
                .collect(Collectors.joining(" "));
        ville.visiteur(Role.RESPONSABLE)
                .poster("/equipe/enquetes/" + essai.id + "/demander", Map.of("usagers", qui, "canaux", "courriel"));
    }

    private int recues() {
        return nombre("select count(*) from enquete_bulletin where contenu is not null");
    }

    private String commencer(String lien) {
        var suite = quelqu_un.poster("/enquete/" + lien, Map.of());
        assertThat(suite.statusCode()).isEqualTo(302);
        return suite.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String courriel() throws IOException {
        var dossier = Path.of(contexte.getBean(Environment.class).getProperty("estran.messages.dossier", ""));
        var cle = ville.faire(() -> jdbc.sql("select id::text from message limit 1")
                .query(String.class)
                .single());
        try (var fichiers = Files.list(dossier)) {
            return Files.readString(
                    fichiers.filter(fichier -> fichier.getFileName().toString().startsWith("enquete-" + cle))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private int nombre(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(Integer.class).single());
    }
}
