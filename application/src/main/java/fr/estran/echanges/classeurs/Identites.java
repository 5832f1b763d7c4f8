package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.ReferenceDeFeuille;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who is who in a sheet, and in those before it: the same name is the same person, unless two years of birth are told of it;
 * then the year tells them apart, and whoever has none is a head. A number is that of one sheet: with another name, it is of
 * somebody else.
 */
final class Identites {

    private static final int PLUSIEURS = -1;

    private final Map<String, List<DejaLa.Personne>> connues;
    private final Map<String, Integer> naissances = new HashMap<>();

    Identites(List<DejaLa.Personne> personnes) {
        this.connues =
                personnes.stream().collect(Collectors.groupingBy(personne -> cle(personne.prenom(), personne.nom())));
    }

    /** Of all rows, before any is written. */
    void entendre(FaitLu fait) {
        if (!fait.dit(ChampDeFeuille.NUMERO)) {
            naissances.merge(
                    cle(fait),
                    naissance(fait),
                    (une, autre) -> une == 0 ? autre : autre == 0 || autre.equals(une) ? une : PLUSIEURS);
        }
    }

    /** Empty where it cannot be known who of several. */
    Optional<String> reference(FaitLu fait) {
        if (fait.dit(ChampDeFeuille.NUMERO)) {
            return Optional.of(
                    ReferenceDeFeuille.de("numero", Ecritures.cle(fait.de(ChampDeFeuille.NUMERO)), cle(fait)));
        }
        var cle = cle(fait);
        var siennes = connues.getOrDefault(cle, List.of());
        int dite = naissances.getOrDefault(cle, 0);
        if (dite != PLUSIEURS && siennes.size() < 2 && annees(siennes, dite) < 2) {
            return Optional.of(
                    siennes.isEmpty()
                            ? ReferenceDeFeuille.de("personne", cle)
                            : siennes.getFirst().reference());
        }
        int sienne = naissance(fait);
        return sienne == 0
                ? Optional.empty()
                : siennes.stream()
                        .filter(connue -> connue.naissance() == sienne)
                        .map(DejaLa.Personne::reference)
                        .findFirst()
                        .or(() -> Optional.of(ReferenceDeFeuille.de("personne", cle, "" + sienne)));
    }

    private static int annees(List<DejaLa.Personne> siennes, int dite) {
        var annees = new TreeSet<Integer>();
        annees.add(dite);
        siennes.forEach(connue -> annees.add(connue.naissance()));
        annees.remove(0);
        return annees.size();
    }

    static int naissance(FaitLu fait) {
        return fait.dit(ChampDeFeuille.NAISSANCE) ? Integer.parseInt(fait.de(ChampDeFeuille.NAISSANCE)) : 0;
    }

    private static String cle(FaitLu fait) {
        return cle(fait.de(ChampDeFeuille.PRENOM), fait.de(ChampDeFeuille.NOM));
    }

    private static String cle(String prenom, String nom) {
        return Ecritures.cle(prenom) + "\n" + Ecritures.cle(nom);
    }
}
