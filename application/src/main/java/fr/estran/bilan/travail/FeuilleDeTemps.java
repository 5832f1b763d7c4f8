package fr.estran.bilan.travail;

import static fr.estran.bilan.travail.MotsDuTemps.M;

import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.estran.socle.commun.Tableur.SortieCsv;
import fr.estran.socle.documents.ClasseurOds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A year for a spreadsheet: a line for each person and month, in hours. */
final class FeuilleDeTemps {

    private FeuilleDeTemps() {}

    static byte[] ods(int annee, List<AnneeDeTemps> annees) {
        var tete = new LinkedHashMap<String, String>();
        tete.put(M.dire("annee.titre", "annee", "" + annee), M.dire("feuille.unite"));
        var titres = titres();
        return ClasseurOds.octets(
                M.dire("feuille.nom"), tete, titres.stream().map(_ -> 18).toList(), titres, lignes(annees));
    }

    static byte[] csv(List<AnneeDeTemps> annees) {
        var octets = new ByteArrayOutputStream();
        try (var texte = new OutputStreamWriter(octets, StandardCharsets.UTF_8)) {
            texte.write('\uFEFF');
            var csv = SortieCsv.dans(texte, ';', LineDelimiter.CRLF);
            csv.ligne(titres());
            lignes(annees).forEach(csv::ligne);
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    private static List<String> titres() {
        var titres = new ArrayList<>(List.of(M.dire("feuille.qui"), M.dire("annee.mois")));
        for (var nature : NatureDeTemps.values()) {
            titres.add(M.dire("nature." + nature.code()));
        }
        titres.addAll(List.of(M.dire("annee.total"), M.dire("annee.attendus"), M.dire("annee.etat")));
        return titres;
    }

    private static List<List<Object>> lignes(List<AnneeDeTemps> annees) {
        var lignes = new ArrayList<List<Object>>();
        for (var annee : annees) {
            for (var mois : annee.mois()) {
                var ligne = new ArrayList<Object>(
                        List.of(annee.qui().nom(), mois.mois().toString()));
                for (var nature : NatureDeTemps.values()) {
                    ligne.add(QuartsDHeure.heures(mois.de(nature)));
                }
                ligne.add(QuartsDHeure.heures(mois.total()));
                ligne.add(QuartsDHeure.heures(mois.attendus()));
                ligne.add(mois.closLe() == null ? "" : mois.closLe().toString());
                lignes.add(ligne);
            }
        }
        return lignes;
    }
}
