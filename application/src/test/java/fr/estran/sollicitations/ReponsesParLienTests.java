package fr.estran.sollicitations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.acteurs.Role;
import fr.estran.tirages.Canal;
import fr.estran.urne.EnqueteDEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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

    @Test
    void takes_one_answer_from_the_link_that_was_sent_and_thanks_for_it() throws IOException {
        var lien = inviter("anne@exemple.fr");
        contexte.getBean(FacteurDesEnquetes.class).passer(ville.structure);
        var adresse = courriel();
        assertThat(adresse).contains("Votre nom n'est pas sur votre réponse", "/enquete/" + jeton(lien));

        var accueil = quelqu_un.lire("/enquete/" + jeton(lien));
        assertThat(accueil.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(accueil.body()).contains("Et pour vous ?", "Commencer", "urne scellée", "Personne ne saura");
        assertThat(nombre("select count(*) from enquete_voix"))
                .as("to open it changes nothing")
                .isZero();

        var page = commencer(lien);
        var formulaire = quelqu_un.lire(page).body();
        assertThat(formulaire)
                .contains("Votre âge ?")
                .as("no token in a field, nor in an address")
                .doesNotContain(jeton(lien), lien.toString());
        assertThat(quelqu_un
                        .envoyer(page, REPONSES)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/enquete/merci");
        assertThat(quelqu_un.lire("/enquete/merci").body()).contains("Merci", "dans l'urne");
        assertThat(nombre("select count(*) from enquete_bulletin")).isEqualTo(1);

        assertThat(quelqu_un.lire("/enquete/" + jeton(lien)).body()).contains("déjà dans l'urne");
        assertThat(quelqu_un
                        .envoyer(page, REPONSES)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .as("the back button, then the form again")
                .endsWith("/enquete/deja");
        assertThat(nombre("select count(*) from enquete_bulletin")).isEqualTo(1);
    }

    @Test
    void takes_one_answer_from_a_double_click_and_from_two_browsers() {
        var lien = inviter("luc@exemple.fr");
        var autre = ville.visiteur();
        var page = commencer(lien);
        var ailleurs = autre.poster("/enquete/" + jeton(lien), Map.of())
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
        assertThat(nombre("select count(*) from enquete_bulletin")).isEqualTo(1);
    }

    @Test
    void keeps_apart_two_people_who_answer_side_by_side_on_one_tablet() {
        var anne = commencer(inviter("anne@exemple.fr"));
        var temoinDAnne = quelqu_un.cookies.get("estran-bulletin");
        var luc = commencer(inviter("luc@exemple.fr"));

        assertThat(anne).isNotEqualTo(luc);
        assertThat(quelqu_un.cookies.get("estran-bulletin")).isNotEqualTo(temoinDAnne);
        var reponse = ville.visiteur().poster("/enquete/" + jeton(inviter("eve@exemple.fr")), Map.of());
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
        var page = commencer(inviter("anne@exemple.fr"));

        var refus = quelqu_un.envoyer(page, Map.of("r.age", List.of("d'un autre siècle"), "r.mot", List.of("  ")));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("répondez au moins à une question", "Votre âge ?");
        assertThat(quelqu_un.envoyer(page, REPONSES).statusCode()).isEqualTo(302);
    }

    @Test
    void says_kindly_that_a_link_is_cut_over_or_guessed_and_slows_down_whoever_guesses() {
        var lien = inviter("anne@exemple.fr");
        var coupee = quelqu_un.lire("/enquete/" + jeton(lien).substring(0, 30));
        assertThat(coupee.statusCode()).isEqualTo(404);
        assertThat(coupee.body()).contains("n'est pas entier", "appelez-nous");
        assertThat(quelqu_un.lire("/enquete/bulletin/0123456789abcdef").body()).contains("Reprenez par votre lien");
        quelqu_un.cookies.put("estran-bulletin", "AAAA" + jeton(lien));
        assertThat(quelqu_un
                        .envoyer("/enquete/bulletin/0123456789abcdef", REPONSES)
                        .statusCode())
                .isEqualTo(422);

        essai.ecrire("update enquete set fermee = '2024-01-14' where id = :id");
        assertThat(quelqu_un.lire("/enquete/" + jeton(lien)).body()).contains("L'enquête est terminée");
        essai.ecrire("update enquete set fermee = '2024-01-31' where id = :id");
        essai.ecrire("update enquete set repondants = 12 where id = :id");
        assertThat(quelqu_un.lire("/enquete/" + jeton(lien)).body()).contains("L'enquête est terminée");

        var statuts = IntStream.range(0, 60)
                .mapToObj(n -> quelqu_un.lire("/enquete/devine" + n).statusCode())
                .toList();
        assertThat(statuts).startsWith(404).contains(429);
        assertThat(quelqu_un.lire("/enquete/" + jeton(lien)).statusCode())
                .as("whoever has a true link does not wait for those who guess")
                .isEqualTo(410);
        assertThat(nombre("select count(*) from enquete_bulletin")).isZero();
    }

    @Test
    void leaves_nothing_that_joins_an_invitation_to_a_form() {
        var liens = List.of(inviter("a@exemple.fr"), inviter("b@exemple.fr"), inviter("c@exemple.fr"));
        for (var lien : liens) {
            quelqu_un.envoyer(commencer(lien), REPONSES);
        }

        assertThat(nombre("select count(*) from enquete_bulletin join enquete_invitation on"
                        + " enquete_bulletin.xmin = enquete_invitation.xmin"))
                .isZero();
        var traces = ville.faire(() -> jdbc.sql("""
                        select coalesce(string_agg(encode(attribute_bytes, 'escape'), ''), '')
                        from technique.session_attributes
                        """).query(String.class).single());
        assertThat(traces).doesNotContain("Un mot reconnaissable");
        liens.forEach(lien -> assertThat(traces).doesNotContain(jeton(lien), lien.toString()));
        assertThat(nombre("select count(*) from journal where acte like 'enquete.%' and acte <> 'enquete.solliciter'"))
                .isZero();
        assertThat(nombre("select count(*) from enquete_voix voix, enquete_invitation invitation where"
                        + " position(uuid_send(invitation.lien) in voix.empreinte) > 0"))
                .isZero();
        assertThat(nombre("select count(*) from enquete_bulletin where position('Un mot' in"
                        + " encode(contenu, 'escape')) > 0"))
                .isZero();
    }

    @Test
    void is_read_to_whoever_is_called_and_ticked_in_another_request() {
        inviter("jean@exemple.fr");
        essai.ecrire("update enquete_invitation set canal = 'appel', lien = null where enquete_id = :id");
        var accueil = ville.visiteur(Role.ACCUEIL);
        var ici = "/equipe/enquetes/" + essai.id + "/appels";
        var qui = ville.faire(() -> jdbc.sql("select usager_id from enquete_invitation")
                .query(UUID.class)
                .single());
        var page = accueil.lire(ici + "/" + qui).body();
        assertThat(page).contains("C'est confidentiel", "Votre âge ?").doesNotContain("C'est anonyme");
        var formulaire = FormulaireHtml.lire(page, ici);
        REPONSES.forEach((nom, dits) -> formulaire.avec(nom, dits.toArray(String[]::new)));

        accueil.envoyer(ici, formulaire.champs);
        accueil.envoyer(ici, formulaire.champs);

        assertThat(nombre("select count(*) from enquete_bulletin"))
                .as("sent twice")
                .isEqualTo(1);
        assertThat(nombre("select count(*) from enquete_invitation where repondu"))
                .isZero();
        assertThat(accueil.lire(ici).body()).contains("Cochez maintenant la personne");
        accueil.envoyer(ici + "/faits", Map.of("usagers", List.of(qui.toString())));
        assertThat(nombre("select count(*) from enquete_invitation where repondu"))
                .isEqualTo(1);
        assertThat(nombre("select count(*) from journal where objet_id = '" + qui + "'"))
                .isZero();
    }

    /** Two records, each asked, that are seen to be of one person: together they bring one answer, and one reminder. */
    @Test
    void takes_one_answer_from_two_links_of_one_person_whose_records_were_made_one() {
        var un = inviter("luce@exemple.fr");
        var autre = inviter("luce.legall@exemple.fr");
        essai.ecrire("update enquete_invitation set le = '2024-01-09' where enquete_id = :id");
        reunir(un, autre);
        var relances = contexte.getBean(RelancesDEnquete.class);
        assertThat(ville.<Map<Canal, Integer>>faire(() -> relances.aRelancer(essai.id, true)))
                .as("to make two records one changes no number that is shown")
                .containsExactly(Map.entry(Canal.COURRIEL, 2));
        var ailleurs = ville.visiteur();
        var page = commencer(un);
        var autrePage = ailleurs.poster("/enquete/" + jeton(autre), Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();

        quelqu_un.envoyer(page, REPONSES);
        assertThat(ailleurs.envoyer(autrePage, REPONSES)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/enquete/deja");
        assertThat(ville.visiteur().lire("/enquete/" + jeton(autre)).body()).contains("déjà dans l'urne");
        assertThat(nombre("select count(*) from enquete_bulletin")).isEqualTo(1);
        assertThat(ville.<Map<Canal, Integer>>faire(() -> relances.aRelancer(essai.id, true)))
                .containsExactly(Map.entry(Canal.COURRIEL, 1));
        assertThat(ville.<Optional<Map<Canal, Integer>>>faire(() -> relances.relancer(essai.id, true)))
                .contains(Map.of());
    }

    @Test
    void reminds_nobody_who_was_reminded_under_the_record_that_was_theirs_too() {
        var un = inviter("luce@exemple.fr");
        var autre = inviter("luce.legall@exemple.fr");
        essai.ecrire("update enquete_invitation set le = '2024-01-09' where enquete_id = :id");
        ville.faire(() -> jdbc.sql("update enquete_invitation set relancee_le = '2024-01-10' where lien = :lien")
                .param("lien", un)
                .update());
        var relances = contexte.getBean(RelancesDEnquete.class);
        assertThat(ville.<Map<Canal, Integer>>faire(() -> relances.aRelancer(essai.id, true)))
                .containsExactly(Map.entry(Canal.COURRIEL, 1));

        reunir(un, autre);

        assertThat(ville.<Map<Canal, Integer>>faire(() -> relances.aRelancer(essai.id, true)))
                .isEmpty();
    }

    @Test
    void takes_back_what_was_ticked_under_both_records_of_one_person() {
        var un = inviter("luce@exemple.fr");
        var autre = inviter("luce.legall@exemple.fr");
        reunir(un, autre);
        essai.ecrire(
                "update enquete_invitation set canal = 'appel', lien = null, repondu = true where enquete_id = :id");
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var demandes = "/equipe/enquetes/" + essai.id + "/demandes";
        var cochee = FormulaireHtml.lire(responsable.lire(demandes).body(), demandes + "/rendues").champs;
        assertThat(cochee).containsKey("rendues");
        cochee.remove("rendues");

        responsable.envoyer(demandes + "/rendues", cochee);

        assertThat(nombre("select count(*) from enquete_invitation where repondu"))
                .isZero();
    }

    @Test
    void takes_none_from_a_link_whose_person_was_ticked_under_the_record_that_was_theirs_too() {
        var lien = inviter("luce@exemple.fr");
        var appelee = inviter("luce.legall@exemple.fr");
        reunir(lien, appelee);
        ville.faire(() -> jdbc.sql(
                        "update enquete_invitation set canal = 'appel', lien = null, repondu = true where lien = :lien")
                .param("lien", appelee)
                .update());

        assertThat(quelqu_un.lire("/enquete/" + jeton(lien)).body()).contains("déjà dans l'urne");
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .lire("/equipe/enquetes/" + essai.id + "/demandes")
                        .body())
                .as("one person is one line")
                .containsOnlyOnce("Une Personne");
    }

    private void reunir(UUID conserve, UUID absorbe) {
        ville.faire(() -> jdbc.sql("""
                        insert into fusion (structure_id, absorbe_id, conserve_id, le)
                        select structure_courante(), absorbee.usager_id, conservee.usager_id, '2024-01-15'
                        from enquete_invitation conservee
                        cross join enquete_invitation absorbee
                        where conservee.lien = :conserve and absorbee.lien = :absorbe
                        """)
                .param("conserve", conserve)
                .param("absorbe", absorbe)
                .update());
    }

    /** @return the link */
    private UUID inviter(String courriel) {
        var usager = UUID.randomUUID();
        ville.faire(() -> jdbc.sql("""
                        insert into usager (structure_id, id, prenom, nom, courriel, telephone)
                        values (structure_courante(), :usager, 'Une', 'Personne', :courriel, '02 98 00 00 00')
                        """)
                .param("usager", usager)
                .param("courriel", courriel)
                .update());
        ville.visiteur(Role.RESPONSABLE)
                .poster(
                        "/equipe/enquetes/" + essai.id + "/demander",
                        Map.of("usagers", "" + usager, "canaux", "courriel"));
        return ville.faire(() -> jdbc.sql("select lien from enquete_invitation where usager_id = :usager")
                .param("usager", usager)
                .query(UUID.class)
                .single());
    }

    private String jeton(UUID lien) {
        return contexte.getBean(LiensDEnquete.class).jeton(lien);
    }

    private String commencer(UUID lien) {
        var suite = quelqu_un.poster("/enquete/" + jeton(lien), Map.of());
        assertThat(suite.statusCode()).isEqualTo(302);
        return suite.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String courriel() throws IOException {
        var dossier = Path.of(contexte.getBean(Environment.class).getProperty("estran.messages.dossier", ""));
        var cle = ville.faire(() -> jdbc.sql("select id::text from enquete_envoi")
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
