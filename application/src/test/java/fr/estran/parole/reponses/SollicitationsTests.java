package fr.estran.parole.reponses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.messages.Facteur;
import fr.estran.parole.enquetes.EnqueteDEssai;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The records of Quimper; a survey went out on 8 January 2024. It is Monday the 15th: sixty people are asked, then reminded. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class SollicitationsTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    EnqueteDEssai essai;
    Visiteur responsable;
    String ici;

    @BeforeAll
    void une_enquete() {
        ville = Ville.dans(contexte).avecQuimper();
        essai = new EnqueteDEssai(ville, contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        ici = "/equipe/enquetes/" + essai.id;
        faire(
                "update usager set enquetes = false where id in (select usager_id from participation join seance on seance.id = seance_id join usager on usager.id = usager_id where presence = 'present' and seance.statut = 'tenue' and debut > '2023-03-01' and usager.nom is not null and not exists (select from fusion where absorbe_id = usager.id) limit 5)");
    }

    @Test
    @Order(1)
    void tells_how_many_by_which_way_and_who_is_left_out_before_anybody_is_asked() {
        var page = compter(Map.of());

        assertThat(page)
                .contains("personnes seraient sollicitées", "par un lien, dans un e-mail", "par téléphone")
                .containsPattern("[0-9]+ ne souhaitent pas qu'on lui demande|une ne souhaite pas qu'on lui demande")
                .containsPattern("sont mineures, ou peuvent l'être|est mineure, ou peut l'être");
        assertThat(nombre("select count(*) from enquete_invitation where enquete_id = :id"))
                .isZero();
        assertThat(responsable
                        .envoyer(
                                ici + "/demander/compter", Map.of("du", List.of("hier"), "nombre", List.of("beaucoup")))
                        .body())
                .contains("Il manque ce jour.", "Écrivez un nombre", "Cochez au moins une façon");
        assertThat(compter(Map.of("formes", List.of("atelier"), "quartiers", List.of("penhars"))))
                .contains("personnes seraient sollicitées");
    }

    @Test
    @Order(2)
    void asks_sixty_people_by_three_ways_in_a_few_clicks_and_each_of_them_once() {
        var page = compter(Map.of("nombre", List.of("60")));
        assertThat(page).contains("60 personnes seraient sollicitées");
        var confirmation = FormulaireHtml.lire(page, ici + "/demander");

        responsable.envoyer(ici + "/demander", confirmation.champs);
        responsable.envoyer(ici + "/demander", confirmation.champs);

        assertThat(nombre("select count(distinct usager_id) from enquete_invitation where enquete_id = :id"))
                .isEqualTo(60);
        assertThat(nombre("select count(*) from enquete_invitation where enquete_id = :id"))
                .as("a double click asks nobody twice")
                .isEqualTo(60);
        assertThat(nombre("select count(distinct case when canal in ('courriel', 'sms') then 'lien' else canal end)"
                        + " from enquete_invitation where enquete_id = :id"))
                .isGreaterThanOrEqualTo(2);
        assertThat(nombre("select count(*) from enquete_invitation invitation join usager on usager.id = usager_id"
                        + " where enquete_id = :id and (usager.enquetes is false or usager.nom is null"
                        + " or usager.annee_naissance >= 2006)"))
                .isZero();
        assertThat(nombre("select count(*) from enquete_bulletin where enquete_id = :id"))
                .as("as many links as people who answer by one")
                .isEqualTo(nombre("select count(*) from enquete_invitation where enquete_id = :id"
                        + " and canal in ('courriel', 'sms')"));
        assertThat(nombre("select count(*) from journal where acte = 'enquete.solliciter'"))
                .isEqualTo(1);
        var liste = responsable.lire(ici + "/demandes").body();
        assertThat(liste).contains("60 personnes ont été sollicitées", "va partir", "moins de onze réponses");
    }

    @Test
    @Order(3)
    void adds_people_later_on_paper_or_by_telephone_and_never_by_a_link() {
        var page = compter(Map.of("nombre", List.of("5")));

        assertThat(page)
                .contains("5 personnes seraient sollicitées", "60 le sont déjà pour cette enquête")
                .doesNotContain("par un lien, dans un");
        responsable.envoyer(ici + "/demander", FormulaireHtml.lire(page, ici + "/demander").champs);
        assertThat(nombre("select count(distinct usager_id) from enquete_invitation where enquete_id = :id"))
                .isEqualTo(65);
        assertThat(responsable.lire(ici + "/demander").body()).contains("sont partis le lundi 15 janvier");
    }

    /** One named person, or ten, of whom nine are invented: asked alone, their answers would be known. */
    @Test
    @Order(4)
    void asks_nobody_by_a_link_with_fewer_than_ten_others_nor_at_fewer_than_eleven_addresses() {
        var autre = new EnqueteDEssai(Ville.dans(contexte), contexte);
        var chef = autre.ville.visiteur(Role.RESPONSABLE);
        var la = "/equipe/enquetes/" + autre.id;
        autre.ecrire("insert into usager (structure_id, id, prenom, nom, courriel)"
                + " select structure_courante(), gen_random_uuid(), 'P' || n, 'Exemple', 'p' || n % 10 || '@exemple.fr'"
                + " from generate_series(1, 30) n where :id::uuid is not null");
        var ids = autre.ville.faire(() ->
                jdbc.sql("select id::text from usager").query(String.class).list());
        for (var choisies : List.of(ids.subList(0, 1), ids.subList(0, 10), ids)) {
            var refus =
                    chef.poster(la + "/demander", Map.of("usagers", String.join(" ", choisies), "canaux", "courriel"));
            assertThat(refus.statusCode()).isEqualTo(302);
            assertThat(chef.lire(la + "/demandes").body()).contains("il faut solliciter au moins onze personnes");
        }
        assertThat(autre.ville.<Integer>faire(() -> jdbc.sql("select count(*) from enquete_bulletin")
                        .query(Integer.class)
                        .single()))
                .isZero();
        autre.ecrire("update usager set courriel = 'encore@exemple.fr' where prenom = 'P30' and :id::uuid is not null");
        chef.poster(la + "/demander", Map.of("usagers", String.join(" ", ids), "canaux", "courriel"));
        assertThat(chef.lire(la + "/demandes").body()).contains("30 personnes sont sollicitées : 30 par un lien");

        var seconde = autre.ville.faire(() -> jdbc.sql("""
                insert into enquete (structure_id, id, reference, titre, ouverte, fermee, lancee_le, cle_premiere, cle_seconde)
                select structure_id, gen_random_uuid(), 'bis', titre, ouverte, fermee, lancee_le, cle_premiere, cle_seconde
                from enquete
                returning id::text
                """).query(String.class).single());
        chef.poster(
                "/equipe/enquetes/" + seconde + "/demander",
                Map.of("usagers", String.join(" ", ids.subList(1, 30)), "canaux", "courriel"));
        assertThat(chef.lire("/equipe/enquetes/" + seconde + "/demandes").body())
                .as("the same, but for one of them: what differs would be theirs")
                .contains("Personne de plus n'est sollicité");
    }

    @Test
    @Order(5)
    void reminds_once_all_who_were_asked_without_a_link_and_says_of_nobody_that_they_answered() {
        assertThat(responsable.lire(ici + "/demandes").body())
                .as("nobody is reminded on the day on which they were asked")
                .doesNotContain("Envoyer le rappel");
        for (var tour = 0; tour < 10; tour++) {
            contexte.getBean(Facteur.class).passer(ville.structure);
        }
        faire("update enquete_invitation set le = '2024-01-09' where enquete_id = :id");
        var ecrites = nombre("select count(*) from enquete_invitation where enquete_id = :id"
                + " and canal in ('courriel', 'sms', 'courrier')");
        assertThat(responsable.lire(ici + "/demandes").body())
                .contains("Les " + ecrites + " personnes sollicitées", "personne ne sait qui a reçu lequel");

        responsable.poster(ici + "/demandes/relancer", Map.of());
        responsable.poster(ici + "/demandes/relancer", Map.of());

        assertThat(nombre("select count(*) from message where enquete_id = :id and modele = 'relance'"))
                .isEqualTo(ecrites);
        assertThat(
                        nombre(
                                "select count(*) from message where enquete_id = :id and modele = 'relance' and lien is not null"))
                .isZero();
        for (var tour = 0; tour < 10; tour++) {
            contexte.getBean(Facteur.class).passer(ville.structure);
        }
        assertThat(
                        nombre(
                                "select count(*) from message where enquete_id = :id and modele = 'relance' and etat = 'a_envoyer'"))
                .isZero();
        assertThat(responsable.lire(ici + "/demandes").body()).contains("Le rappel est parti le lundi 15 janvier");
        assertThat(responsable.lire("/equipe/messages/partis").body())
                .as("among all messages: a number, and nobody's name")
                .contains(ici + "/demandes\"", "messages sont partis")
                .doesNotContain("/equipe/personnes/");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                        .lire("/equipe/messages/partis")
                        .body())
                .as("who may not open the survey's page")
                .doesNotContain(ici);
    }

    @Test
    @Order(6)
    void prints_the_letters_and_notes_those_that_left() {
        var reste = nombre("select count(*) from message where enquete_id = :id and etat = 'a_poster'");
        if (reste > 0) {
            assertThat(responsable.lire(ici + "/lettres.pdf").body()).startsWith("%PDF");
            assertThat(responsable.lire(ici + "/demandes").body()).contains("personne ne peut renvoyer sa feuille");
            var page = responsable.lire(ici + "/demandes").body();
            responsable.envoyer(ici + "/lettres/parties", FormulaireHtml.lire(page, ici + "/lettres/parties").champs);
        }
        assertThat(nombre("select count(*) from message where enquete_id = :id and etat = 'a_poster'"))
                .isZero();
        assertThat(responsable.lire(ici + "/lettres.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void is_open_to_who_needs_it_and_forgets_what_was_to_leave_at_the_count() {
        assertThat(ville.visiteur(Role.LECTEUR).lire(ici + "/demandes").statusCode())
                .isEqualTo(404);
        assertThat(ville.visiteur(Role.ACCUEIL).lire(ici + "/demander").statusCode())
                .isEqualTo(404);
        faire("update enquete set repondants = 12 where id = :id");
        assertThat(nombre("select count(*) from message where enquete_id = :id"))
                .isZero();
    }

    private String compter(Map<String, List<String>> autres) {
        var formulaire = FormulaireHtml.lire(responsable.lire(ici + "/demander").body(), ici + "/demander/compter");
        autres.forEach((nom, dits) -> formulaire.avec(nom, dits.toArray(String[]::new)));
        return responsable.envoyer(ici + "/demander/compter", formulaire.champs).body();
    }

    private int nombre(String sql) {
        return ville.faire(
                () -> jdbc.sql(sql).param("id", essai.id).query(Integer.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> jdbc.sql(sql).param("id", essai.id).update());
    }
}
