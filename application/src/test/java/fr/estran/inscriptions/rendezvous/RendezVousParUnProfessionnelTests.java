package fr.estran.inscriptions.rendezvous;

import static fr.estran.inscriptions.rendezvous.RendezVousEnLigneTests.titre;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A professional books an appointment for somebody. An appointment is called one, on each of its pages. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RendezVousParUnProfessionnelTests {

    private static final Pattern CODE = Pattern.compile("code-de-place\">([A-Z2-9]{3}) ([A-Z2-9]{3})<");

    @Autowired
    ApplicationContext contexte;

    Cabinet cabinet;
    Visiteur pro;

    @BeforeEach
    void un_cabinet() {
        cabinet = new Cabinet(contexte, Ville.dans(contexte));
        pro = cabinet.ville.visiteur();
    }

    private String lien(String organisme) {
        var acteur = UUID.randomUUID();
        cabinet.ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("insert into acteur (structure_id, id, reference, nom) values (structure_courante(), :id,"
                        + " right(:id::text, 8), :nom)")
                .param("id", acteur)
                .param("nom", organisme)
                .update());
        var cree = cabinet.ville.visiteur(Role.RESPONSABLE).poster("/equipe/professionnels/" + acteur, Map.of());
        var dit = Pattern.compile("/pro/[A-Za-z0-9_-]{10,}").matcher(cree.body());
        assertThat(dit.find()).isTrue();
        return dit.group();
    }

    private static Map<String, String> saisie() {
        return new HashMap<>(Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "proNom",
                "Dominique Exemple",
                "proTelephone",
                "02 98 00 00 10",
                "personnes[0].prenom",
                "Lou",
                "personnes[0].nom",
                "Riou",
                "telephone",
                "02 98 00 00 11",
                "accord",
                "true"));
    }

    private String prendre(String lien) {
        return prendre(lien, saisie());
    }

    private String prendre(String lien, Map<String, String> saisie) {
        var creneau = cabinet.libres(cabinet.ou).getFirst();
        var fait = pro.poster(lien + "/rendez-vous/" + creneau.ou().ecrit() + "/" + creneau.moment(), saisie);
        assertThat(fait.statusCode()).isEqualTo(302);
        return fait.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void ends_on_an_address_of_its_own_that_the_link_of_another_body_does_not_open() {
        var lien = lien("Le CCAS");
        var autre = lien("La Mission locale");
        var la = prendre(lien);
        assertThat(la).matches(Pattern.quote(lien) + "/inscriptions/[0-9a-f-]{36}");

        // Loaded again, it is the same: nothing is sent twice.
        for (var page : List.of(pro.lire(la), pro.lire(la))) {
            assertThat(titre(page)).isEqualTo("Le rendez-vous de la personne que vous accompagnez est réservé.");
            assertThat(page.body()).contains("À remettre à cette personne", "Lou Riou", "Maison des essais");
        }
        assertThat(cabinet.lignes("select from rendez_vous")).hasSize(1);

        var ailleurs = pro.lire(la.replace(lien, autre));
        assertThat(ailleurs.statusCode()).isEqualTo(404);
        assertThat(ailleurs.body()).doesNotContain("Riou");
        cabinet.sql("update demande set creee_le = creee_le - interval '25 hours'"
                + " where :lieu::uuid is not null and :conseiller::uuid is not null");
        assertThat(pro.lire(la).statusCode()).isEqualTo(404);
    }

    @Test
    void is_followed_by_whether_the_person_came_where_they_agreed_and_has_no_title() {
        var lien = lien("Le CCAS");
        prendre(lien);
        assertThat(pro.lire(lien + "/venues").body()).contains("Il n'y a rien à lire ici pour le moment.");
        var saisie = saisie();
        saisie.put("personnes[0].nom", "Morvan");
        saisie.put("presence", "true");
        prendre(lien, saisie);
        assertThat(texte(pro.lire(lien + "/venues").body()))
                .containsSubsequence("L. M.", "un rendez-vous", "à venir")
                .doesNotContain("L. R.");
        cabinet.ville.faire(() -> contexte.getBean(JdbcClient.class).sql("""
                        insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                        select structure_courante(), seance_id, usager_id, 'absent', 1 from rendez_vous
                        """).update());
        assertThat(texte(pro.lire(lien + "/venues").body()))
                .containsSubsequence("L. M.", "un rendez-vous", "n'est pas venue");
    }

    @Test
    void is_never_called_an_inscription() {
        var lien = lien("Le CCAS");
        var creneau = cabinet.libres(cabinet.ou).getFirst();
        var ou = "/rendez-vous/" + creneau.ou().ecrit();
        for (var chemin : List.of(
                "/rendez-vous",
                ou,
                ou + "/" + creneau.moment(),
                lien + "/rendez-vous",
                lien + ou,
                lien + ou + "/" + creneau.moment())) {
            sansInscription(pro, chemin);
        }
        var refusee = pro.poster(lien + ou + "/" + creneau.moment(), Map.of("cle", "x"));
        assertThat(texte(refusee.body())).doesNotContainIgnoringCase("inscri");

        var la = prendre(lien);
        sansInscription(pro, la);
        var code = CODE.matcher(pro.lire(la).body());
        assertThat(code.find()).isTrue();
        var elle = cabinet.ville.visiteur();
        elle.poster("/ma-place", Map.of("code", code.group(1) + code.group(2), "nom", "rio"));
        sansInscription(elle, "/ma-place");
        sansInscription(elle, "/ma-place/corriger");
        sansInscription(elle, "/ma-place/code-perdu");
        var fiche = "/equipe/demandes/" + la.substring(la.lastIndexOf('/') + 1) + "/fiche";
        var accueil = cabinet.ville.visiteur(Role.ACCUEIL);
        sansInscription(accueil, fiche);

        var inscription =
                (UUID) cabinet.lignes("select id from inscription").getFirst().get("id");
        sansInscription(elle, "/ma-place/annuler?inscription=" + inscription);
        elle.poster("/ma-place/annuler", Map.of("inscription", inscription.toString()));
        assertThat(titre(elle.lire("/ma-place"))).isEqualTo("Votre rendez-vous est annulé.");
        sansInscription(elle, "/ma-place");
        sansInscription(accueil, fiche);
        sansInscription(pro, la);
    }

    private static void sansInscription(Visiteur qui, String chemin) {
        var page = qui.lire(chemin);
        assertThat(page.statusCode()).as(chemin).isEqualTo(200);
        assertThat(texte(page.body())).as(chemin).doesNotContainIgnoringCase("inscri");
    }

    /** Its title, and what is read from there on. */
    private static String texte(String page) {
        var titre = page.substring(page.indexOf("<title>"), page.indexOf("</title>"));
        var contenu = page.substring(page.indexOf("<h1>"), page.indexOf("</main>"));
        return (titre + contenu).replaceAll("<[^>]*>", " ");
    }
}
