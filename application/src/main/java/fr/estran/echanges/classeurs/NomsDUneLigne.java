package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.NomEcrit;
import java.util.List;
import java.util.Map;

/** Of each whom a row names, what is said of them alone: of one, or of all those of a list in one cell. */
final class NomsDUneLigne {

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");

    private NomsDUneLigne() {}

    /** @param lus what the row says; it has a name from here on */
    static List<Map<ChampDeFeuille, String>> lire(
            Correspondance feuille, Map<ChampDeFeuille, String> lus, List<LigneLue.Faute> fautes) {
        var complet = lus.get(ChampDeFeuille.NOM_COMPLET);
        if (complet == null || lus.containsKey(ChampDeFeuille.NOM)) {
            return List.of(Map.of());
        }
        var colonne = feuille.colonne(ChampDeFeuille.NOM_COMPLET).orElseThrow();
        var noms = NomEcrit.chacun(complet, colonne.nus().startsWith("nom"));
        if (noms.isEmpty()) {
            fautes.add(new LigneLue.Faute(colonne.place(), MESSAGES.dire("faute.plusieurs_noms")));
            return List.of(Map.of());
        }
        lus.put(ChampDeFeuille.NOM, noms.getFirst().nom());
        return noms.stream().map(NomsDUneLigne::nomme).toList();
    }

    private static Map<ChampDeFeuille, String> nomme(NomEcrit nom) {
        return Map.of(
                ChampDeFeuille.NOM, nom.nom(),
                ChampDeFeuille.PRENOM, nom.prenom(),
                ChampDeFeuille.GENRE, nom.genre());
    }
}
