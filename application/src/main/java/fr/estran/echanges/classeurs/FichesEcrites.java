package fr.estran.echanges.classeurs;

import fr.estran.socle.dossier.Egards;
import fr.estran.socle.tableurs.NomEcrit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a register become records of people. Of minors none is made. */
final class FichesEcrites implements DossierDeFeuille {

    /** Columns of the file, by the field that fills each; several make up an address. */
    private static final Map<String, ChampDeFeuille> COLONNES = colonnes();

    private final FichiersEcrits fichiers;
    private final Identites identites;
    private final NomsEcrits noms;
    private final int annee;

    private final List<String> entete;
    private final Restes restes = new Restes();

    FichesEcrites(FichiersEcrits fichiers, Identites identites, NomsEcrits noms, FeuilleOuverte feuille) {
        this.fichiers = fichiers;
        this.identites = identites;
        this.noms = noms;
        this.annee = feuille.aujourdhui().getYear();
        this.entete = Stream.concat(
                        Stream.of("id"),
                        COLONNES.entrySet().stream()
                                .filter(colonne -> dite(feuille, colonne.getValue()))
                                .map(Map.Entry::getKey))
                .toList();
        fichiers.ouvrir("usagers", entete);
        fichiers.ouvrir("quartiers", List.of("code", "nom"));
    }

    private static Map<String, ChampDeFeuille> colonnes() {
        var colonnes = new LinkedHashMap<String, ChampDeFeuille>();
        colonnes.put("prenom", ChampDeFeuille.PRENOM);
        colonnes.put("nom", ChampDeFeuille.NOM);
        colonnes.put("genre", ChampDeFeuille.GENRE);
        colonnes.put("annee_naissance", ChampDeFeuille.NAISSANCE);
        colonnes.put("situation", ChampDeFeuille.SITUATION);
        colonnes.put("quartier", ChampDeFeuille.QUARTIER);
        colonnes.put("telephone", ChampDeFeuille.TELEPHONE);
        colonnes.put("courriel", ChampDeFeuille.COURRIEL);
        colonnes.put("adresse", ChampDeFeuille.ADRESSE);
        colonnes.put("accueilli_le", ChampDeFeuille.ACCUEILLI);
        return colonnes;
    }

    /** A name in one cell is a first name, a name, and perhaps a civility. */
    private static boolean dite(FeuilleOuverte feuille, ChampDeFeuille champ) {
        return switch (champ) {
            case NOM -> true;
            case PRENOM, GENRE -> feuille.a(champ) || feuille.a(ChampDeFeuille.NOM_COMPLET);
            case ADRESSE -> feuille.a(champ) || feuille.a(ChampDeFeuille.COMMUNE);
            case NAISSANCE, SITUATION, QUARTIER, TELEPHONE, COURRIEL, ACCUEILLI -> feuille.a(champ);
            default -> false;
        };
    }

    @Override
    public void recevoir(FaitLu fait) {
        if (NomEcrit.anonyme(fait.de(ChampDeFeuille.NOM))) {
            restes.compter("fiches_sans_nom");
            return;
        }
        int naissance = Identites.naissance(fait);
        if (naissance != 0 && annee - naissance < TrancheDeTete.MAJEUR) {
            restes.compter("fiches_de_mineurs");
            return;
        }
        var reference = identites.reference(fait);
        if (reference.isEmpty()) {
            restes.compter("fiches_homonymes");
            return;
        }
        var cellules = Stream.concat(
                        reference.stream(),
                        entete.stream()
                                .skip(1)
                                .map(colonne -> valeur(fait, COLONNES.getOrDefault(colonne, ChampDeFeuille.NOTES))))
                .toArray(String[]::new);
        if (!fichiers.uneFois("usagers", cellules)) {
            restes.compter("repetees");
        }
    }

    private String valeur(FaitLu fait, ChampDeFeuille champ) {
        return champ == ChampDeFeuille.QUARTIER
                ? noms.quartier(fait)
                : champ == ChampDeFeuille.ADRESSE ? adresse(fait) : fait.de(champ);
    }

    private static String adresse(FaitLu fait) {
        var ville = (fait.de(ChampDeFeuille.CODE_POSTAL) + " " + fait.de(ChampDeFeuille.COMMUNE)).strip();
        return Stream.of(fait.de(ChampDeFeuille.ADRESSE), ville)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void finir() {}

    @Override
    public Egards egards() {
        return FormeEcrite.egardsDe(Map.of("usagers", entete), Set.of("quartiers"), Set.of("nom", "prenom"));
    }

    @Override
    public List<String> constats() {
        return restes.phrases();
    }
}
