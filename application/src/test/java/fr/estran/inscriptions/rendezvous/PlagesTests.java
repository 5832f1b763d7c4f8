package fr.estran.inscriptions.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The hours in which people are received one by one, and what the pages say where there are none. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlagesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Cabinet cabinet;
    Visiteur passant;

    @BeforeEach
    void un_cabinet() {
        ville = Ville.dans(contexte);
        cabinet = new Cabinet(contexte, ville);
        passant = ville.visiteur();
    }

    /** A workshop had a room elsewhere, and was moved here since: nobody knows in which room it will be. */
    @Test
    void warn_of_what_is_held_there_unless_it_has_another_room_of_that_venue() {
        var gwen = ConseillerId.nouveau();
        cabinet.embaucher(gwen, "Gwen");
        cabinet.sql("""
                insert into lieu (structure_id, id, reference, nom)
                values (structure_courante(), gen_random_uuid(), 'AILLEURS', 'Ailleurs')
                """);
        cabinet.sql("""
                insert into salle (structure_id, id, lieu_id, nom)
                select structure_id, gen_random_uuid(), id, case id when :lieu then 'Grande salle' else 'Petite salle' end
                from lieu
                """);
        cabinet.sql("""
                with atelier as (
                    insert into action (structure_id, id, type, titre)
                    values (structure_courante(), gen_random_uuid(), 'atelier', 'Atelier photos')
                    returning structure_id, id
                )
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_id, gen_random_uuid(), id, :lieu, '2026-12-08 13:00Z', '2026-12-08 15:00Z', 'prevue'
                from atelier
                """);
        cabinet.sql("""
                insert into seance_salle (structure_id, seance_id, lieu_id, salle_id, debut, fin, etat, le)
                select seance.structure_id, seance.id, salle.lieu_id, salle.id, debut, fin, 'demandee', '2026-11-01'
                from seance, salle
                where salle.nom = 'Petite salle'
                """);
        var champs = Map.of(
                "conseiller", gwen.toString(),
                "ou", cabinet.lieu + "/Salle bleue",
                "jour", "2",
                "ouvre", "14:00",
                "ferme", "16:00",
                "du", "2026-12-01");

        var conseiller = ville.visiteur(Role.CONSEILLER);
        var lue = conseiller.poster("/equipe/rendez-vous/plages", champs);

        assertThat(lue.statusCode()).isEqualTo(422);
        assertThat(lue.body()).contains("« Atelier photos », le mardi 8 décembre 2026, de 14\u00a0h à 16\u00a0h");

        cabinet.sql("""
                update seance_salle set lieu_id = salle.lieu_id, salle_id = salle.id
                from salle
                where salle.nom = 'Grande salle'
                """);
        assertThat(conseiller.poster("/equipe/rendez-vous/plages", champs).statusCode())
                .isEqualTo(302);
    }

    @Test
    void are_offered_by_telephone_only_where_somebody_answers_it() {
        assertThat(page("/")).contains("Prendre rendez-vous en ligne").doesNotContain("en ligne ou par téléphone");
        assertThat(page("/plan-du-site")).contains("href=\"/rendez-vous\">Prendre rendez-vous</a>");
        assertThat(page("/rendez-vous")).contains("Où préférez-vous").doesNotContain(">Ou par téléphone<");

        repondreAuTelephone();

        assertThat(page("/")).contains("Vous prenez rendez-vous en ligne ou par téléphone.");
        assertThat(page("/rendez-vous")).contains(">Ou par téléphone</h2>", "02 98 00 00 01");
    }

    @Test
    void send_nobody_to_a_page_that_gives_nothing_where_there_are_none() {
        cabinet.sql("delete from plage_rendez_vous");

        assertThat(page("/plan-du-site")).doesNotContain("href=\"/rendez-vous\"");
        assertThat(page("/rendez-vous"))
                .contains("Aucun rendez-vous n'est libre en ce moment.")
                .doesNotContain("Appelez-nous", "ar téléphone</h2>");

        repondreAuTelephone();

        assertThat(page("/rendez-vous"))
                .contains("Appelez-nous : nous chercherons une solution avec vous.", ">Par téléphone</h2>");
    }

    @Test
    void say_once_what_the_letters_of_a_venue_stand_for() {
        cabinet.sql("update lieu set nom = 'MPT des essais' where id = :lieu");

        for (var page : new String[] {"/rendez-vous", "/rendez-vous/" + cabinet.ou.ecrit()}) {
            assertThat(page(page).split("MPT : maison pour tous", -1)).as(page).hasSize(2);
        }
    }

    private void repondreAuTelephone() {
        assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                        .remplir(
                                "/reglages/site",
                                Map.of(
                                        "telephone", "02 98 00 00 01",
                                        "adresse", "1 place de l'Exemple",
                                        "directeur", "Camille Exemple",
                                        "hebergeur", "La ville",
                                        "delegue", "dpo@exemple.test"))
                        .statusCode())
                .isEqualTo(302);
    }

    /** Asked with a question, of which nothing is kept. */
    private String page(String chemin) {
        return passant.lire(chemin + "?x=" + UUID.randomUUID()).body();
    }
}
