package fr.estran.bilan;
import org.junit.jupiter.api.Test;
import java.nio.file.*;
class VoirTests {
    @Test void voir() throws Exception {
        var r = Rapport.rediger(Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper(), Acte.A_COMPLETER);
        var f = fr.estran.documents.Formes.creer();
        Files.write(Path.of("/tmp/recit.pdf"), f.pdf(r.recit()));
        Files.write(Path.of("/tmp/chiffres.pdf"), f.pdf(r.chiffres()));
        Files.write(Path.of("/tmp/recit.odt"), f.odt(r.recit()));
        Files.writeString(Path.of("/tmp/recit.html"), f.html(r.recit()));
        var v = new VilleAuHasard(4); var x = Rapport.rediger(v.annee(), v.avant(), v.contexte(), Acte.A_COMPLETER);
        Files.write(Path.of("/tmp/ville.pdf"), f.pdf(x.recit()));
    }
}
