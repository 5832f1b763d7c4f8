package fr.estran.parole.enquetes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.parole.enquetes.Tirage.Exclusion;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of two sheets that are one person, what was said or asked on one holds for both. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class TiragesTests {

    @Autowired
    ApplicationContext contexte;

    EnqueteDEssai essai;

    /** Two people, and for one of them two sheets, of which the first was made one with the second. */
    @BeforeEach
    void deux_personnes_et_trois_fiches() {
        essai = new EnqueteDEssai(Ville.dans(contexte), contexte);
        essai.ecrire("insert into usager (structure_id, id, reference, prenom, nom, telephone)"
                + " select structure_id, gen_random_uuid(), dite, dite, 'Exemple', '0298000000'"
                + " from enquete, unnest(array['ABSORBEE', 'GARDEE', 'AUTRE']) dite where enquete.id = :id");
        essai.ecrire("insert into fusion (structure_id, absorbe_id, conserve_id, le)"
                + " select absorbe.structure_id, absorbe.id, conserve.id, '2024-01-12' from usager absorbe, usager conserve"
                + " where absorbe.reference = 'ABSORBEE' and conserve.reference = 'GARDEE' and :id::uuid is not null");
    }

    @Test
    void leave_out_whoever_was_asked_for_the_same_survey_or_of_late_for_another_on_whichever_sheet() {
        assertThat(tirer().retenues()).hasSize(2);

        demander(":id", "2023-10-01");
        assertThat(tirer().exclues()).isEqualTo(Map.of(Exclusion.DEJA_SOLLICITEE, 1));

        essai.ecrire("delete from enquete_invitation where enquete_id = :id");
        var autre = "(select id from enquete where reference = 'avant' and :id::uuid is not null)";
        essai.ecrire("insert into enquete (structure_id, id, reference, titre, ouverte)"
                + " select structure_id, gen_random_uuid(), 'avant', titre, ouverte from enquete where id = :id");
        demander(autre, "2023-11-17");
        assertThat(tirer().exclues()).isEqualTo(Map.of(Exclusion.RECEMMENT, 1));
        assertThat(tirer().retenues()).containsOnlyKeys(fiche("AUTRE"));

        essai.ecrire("update enquete_invitation set le = '2023-11-16' where enquete_id <> :id");
        assertThat(tirer().retenues()).as("sixty days later").hasSize(2);
    }

    /** Records made anew of the people of the last survey, and one more: what both surveys count would differ by that one. */
    @Test
    void leave_out_by_a_link_whoever_has_the_address_of_somebody_who_was_asked_of_late() {
        essai.ecrire("update usager set telephone = case reference when 'ABSORBEE' then '06 39 98 00 01'"
                + " when 'AUTRE' then '+33639980001' else '06 39 98 00 02' end where :id::uuid is not null");
        essai.ecrire("insert into enquete (structure_id, id, reference, titre, ouverte)"
                + " select structure_id, gen_random_uuid(), 'avant', titre, ouverte from enquete where id = :id");
        essai.ecrire("delete from fusion where :id::uuid is not null");
        demander("(select id from enquete where reference = 'avant' and :id::uuid is not null)", "2023-11-17");

        assertThat(tirer(Canal.SMS).retenues()).containsOnlyKeys(fiche("GARDEE"));
        assertThat(tirer(Canal.SMS).exclues()).isEqualTo(Map.of(Exclusion.RECEMMENT, 2));
        assertThat(tirer(Canal.APPEL).retenues())
                .as("aloud, the team hears who it is")
                .containsOnlyKeys(fiche("GARDEE"), fiche("AUTRE"));

        essai.ecrire("update enquete_invitation set le = '2023-11-16' where enquete_id <> :id");
        assertThat(tirer(Canal.SMS).retenues()).as("sixty days later").hasSize(3);
    }

    @Test
    void leave_out_whoever_wishes_not_to_be_asked_as_a_sheet_that_was_made_one_says() {
        essai.ecrire("update usager set enquetes = false where reference = 'ABSORBEE' and :id::uuid is not null");
        assertThat(tirer().exclues()).isEqualTo(Map.of(Exclusion.REFUS, 1));

        essai.ecrire("update usager set enquetes = true where reference = 'GARDEE' and :id::uuid is not null");
        assertThat(tirer().retenues()).as("since then they said yes").hasSize(2);
    }

    private void demander(String enquete, String le) {
        essai.ecrire("insert into enquete_invitation (structure_id, enquete_id, usager_id, canal, le, ordre)"
                + " select structure_id, " + enquete + ", id, 'appel', '" + le + "', 1 from usager"
                + " where reference = 'ABSORBEE' and :id::uuid is not null");
    }

    private Tirage tirer() {
        return tirer(Canal.APPEL);
    }

    private Tirage tirer(Canal canal) {
        var fiches = List.of(fiche("ABSORBEE"), fiche("GARDEE"), fiche("AUTRE"));
        return essai.ville.faire(() -> contexte.getBean(Tirages.class).parmi(essai.id, fiches, Set.of(canal)));
    }

    private UsagerId fiche(String reference) {
        return essai.ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select id from usager where reference = :reference")
                .param("reference", reference)
                .query((ligne, _) -> UsagerId.valueOf(ligne.getString(1)))
                .single());
    }
}
