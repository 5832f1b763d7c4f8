package fr.estran.commandes;

import fr.estran.Quimper;
import fr.estran.dossier.Porte;
import fr.estran.echanges.*;
import java.nio.file.*;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class TmpBancTests {
    @Autowired
    Importation importation;

    @Autowired
    List<Porte> portes;

    @Test
    void banc() throws Exception {
        for (int fois : new int[] {100}) {
            var d = Path.of("/tmp/banc-" + fois);
            if (!Files.exists(d)) new DossierGrossi(portes).ecrire(Quimper.DOSSIER, d, fois);
            long t = System.nanoTime();
            var r = importation.importer(d, new Suivi() {
                public void erreur(String e) {
                    System.out.println(e);
                }

                public void avance(double p) {}
            });
            long ms = (System.nanoTime() - t) / 1_000_000;
            var g = (ResultatImport.Garde) r;
            System.out.println("BANC " + fois + " " + ms + " ms " + g.lignes() + " " + g.lignes() * 1000 / ms + "/s");
        }
    }
}
