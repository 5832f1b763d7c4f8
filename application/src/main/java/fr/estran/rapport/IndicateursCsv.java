package fr.estran.rapport;

import static fr.estran.commun.Tableur.inerte;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The figures for a spreadsheet, one by line. */
final class IndicateursCsv {

    static final String INTERNE = "interne : à ne pas publier";

    /** Without it, a spreadsheet takes UTF-8 for the encoding of its own system. */
    private static final String MARQUE = "\uFEFF";

    private IndicateursCsv() {}

    static String ecrire(ComptesDeLAnnee comptes) {
        var lexique = comptes.contexte().lexique();
        var texte = new StringWriter();
        texte.write(MARQUE);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(texte)) {
            csv.writeRecord(
                    "diffusion",
                    "annee",
                    "indicateur",
                    "detail",
                    "nom",
                    "unite",
                    "valeur",
                    "annee_precedente",
                    "variation",
                    "regle");
            for (var ligne : LigneIndicateur.toutes(comptes)) {
                var indicateur = ligne.indicateur();
                csv.writeRecord(
                        INTERNE,
                        Integer.toString(comptes.annee()),
                        inerte(String.join(".", ligne.chemin())),
                        inerte(ligne.detail()),
                        inerte(indicateur.nom(lexique)),
                        inerte(indicateur.nomUnite(lexique)),
                        Integer.toString(ligne.valeur()),
                        comparee(ligne, ligne.avant()),
                        comparee(ligne, ligne.variation()),
                        inerte(indicateur.regle(lexique)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString();
    }

    private static String comparee(LigneIndicateur ligne, int nombre) {
        return ligne.comparable() ? Integer.toString(nombre) : "";
    }
}
