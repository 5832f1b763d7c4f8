package fr.estran.verification;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The reference judge of PDF/A and PDF/UA. */
public final class VeraPdf {

    private VeraPdf() {}

    /** The broken rules, each as its clause in the norm and what veraPDF says of it; none when the file complies. */
    public static List<String> fautes(byte[] pdf, PDFAFlavour norme) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var outils = Foundries.defaultInstance();
                var lecteur = outils.createParser(new ByteArrayInputStream(pdf), norme);
                var juge = outils.createValidator(norme, false)) {
            var verdict = juge.validate(lecteur);
            if (verdict.getTotalAssertions() < 1000) {
                throw new IllegalStateException("veraPDF n'a presque rien vérifié");
            }
            return verdict.getTestAssertions().stream()
                    .filter(point -> point.getStatus() == TestAssertion.Status.FAILED)
                    .map(point -> point.getRuleId().getClause() + " " + point.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
