package fr.estran.echanges.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A folder with nothing wrong in it, which yet contradicts what the service knows and the folder does not hold. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DossierContraireTests {

    @Autowired
    Importation importation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @TempDir
    Path dossier;

    Village village;

    StructureId structure;

    @BeforeEach
    void garder_un_premier_dossier(TestInfo test) throws IOException {
        village = Village.dans(dossier);
        village.remplacer("structure", "Commune de Sainte-Mousse", test.getDisplayName());
        village.ajouter("usagers", "U3,Exemple,Lou,F,1950");
        village.ecrire("fusions", "usager_absorbe,usager_conserve,le\nU1,U2,2023-02-01\nU2,U3,2023-02-01\n");
        structure = ((ResultatImport.Garde) importation.importer(dossier, new Oreille())).structure();
    }

    @Test
    void is_refused_when_a_conseiller_is_already_elsewhere() throws Exception {
        village.ecrire("seances", """
                id,action,lieu,debut,fin,statut
                S9,A1,L1,2023-01-10T11:00,2023-01-10T13:00,tenue
                """);
        village.ecrire("seances_conseillers", "seance,conseiller\nS9,C1\n");
        village.ecrire("participations", "seance,usager,presence\nS9,U1,present\n");

        assertThat(erreurs())
                .containsExactly("Ce dossier ne s'accorde pas avec ce que le service contient déjà."
                        + " Une personne de l'équipe ne peut pas être dans deux séances en même temps.");
        assertThat(lire("select reference from seance order by 1")).containsExactly("S1", "S2", "S3");
    }

    @Test
    void is_refused_when_its_merges_close_a_circle_with_those_of_the_service() throws Exception {
        village.ecrire("fusions", "usager_absorbe,usager_conserve,le\nU3,U1,2023-03-01\n");

        assertThat(erreurs())
                .containsExactly("Ce dossier ne s'accorde pas avec ce que le service contient déjà."
                        + " Des fiches réunies tournent en rond : l'une d'elles doit rester celle que l'on garde.");
        assertThat(lire("""
                select absorbe.reference from fusion join usager absorbe on absorbe.id = absorbe_id order by 1
                """)).containsExactly("U1", "U2");
    }

    private List<String> erreurs() throws IOException {
        var oreille = new Oreille();
        assertThat(importation.importer(dossier, oreille)).isEqualTo(new ResultatImport.Refuse(1));
        return oreille.erreurs;
    }

    private List<String> lire(String sql) {
        return StructureCourante.auNomDe(
                structure,
                () -> transactions.execute(
                        _ -> jdbc.sql(sql).query(String.class).list()));
    }
}
