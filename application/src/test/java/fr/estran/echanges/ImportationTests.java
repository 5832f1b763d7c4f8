package fr.estran.echanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.estran.Quimper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ImportationTests {

    @Autowired
    Importation importation;

    @Test
    void keeps_the_whole_dossier() throws Exception {
        var oreille = new Oreille();

        var resultat = importation.importer(Quimper.DOSSIER, oreille);
        System.out.println(oreille.erreurs);
        System.out.println(resultat);
        System.out.println(importation.importer(Quimper.DOSSIER, oreille));

        assertThat(oreille.erreurs).isEmpty();
        assertThat(resultat).asInstanceOf(type(ResultatImport.Garde.class));
    }
}
