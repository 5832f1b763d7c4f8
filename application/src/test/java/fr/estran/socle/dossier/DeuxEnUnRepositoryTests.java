package fr.estran.socle.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.dossier.FicheDecrite.Chose;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class DeuxEnUnRepositoryTests {

    @Autowired
    ApplicationContext contexte;

    @ParameterizedTest
    @CsvSource({
        "lieu, id, seance.lieu_id, seance_salle.lieu_id",
        "quartier, code, usager.quartier, lieu.quartier",
        "acteur, id, orientation.acteur_id, orientation.par_acteur_id",
        "modele_atelier, id, action_modele.modele_id, modele_atelier_materiel.modele_id"
    })
    void reads_what_refers_to_a_row_from_the_foreign_keys(String table, String cle, String un, String autre) {
        var chose = new Chose(table, cle, "fusionne_dans_id", Set.of("lieu_ouverture"));

        List<String> renvois = Ville.dans(contexte)
                .faire(() -> contexte.getBean(DeuxEnUnRepository.class).renvois(chose).stream()
                        .map(renvoi -> renvoi.table() + "." + renvoi.colonne())
                        .toList());

        assertThat(renvois)
                .contains(un, autre)
                .doesNotContain("lieu_ouverture.lieu_id", table + ".fusionne_dans_id", table + ".fusionne_dans");
    }
}
