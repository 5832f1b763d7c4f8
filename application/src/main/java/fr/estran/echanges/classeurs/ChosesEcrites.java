package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.Chose;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.ReferenceDeFeuille;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that each describe a venue, a body or a volunteer: known by its name, once, or one more. */
final class ChosesEcrites implements DossierDeFeuille {

    private static final Map<String, ChampDeFeuille> LIEU = colonnes(
            "nom", ChampDeFeuille.INTITULE,
            "quartier", ChampDeFeuille.QUARTIER,
            "adresse", ChampDeFeuille.ADRESSE,
            "code_postal", ChampDeFeuille.CODE_POSTAL,
            "commune", ChampDeFeuille.COMMUNE,
            "capacite", ChampDeFeuille.CAPACITE,
            "acces_pmr", ChampDeFeuille.ACCESSIBLE);
    private static final Map<String, ChampDeFeuille> LIEU_SUIVI =
            colonnes("accessibilite", ChampDeFeuille.ACCESSIBILITE);
    private static final Map<String, ChampDeFeuille> LIEU_PRATIQUE = colonnes(
            "etage", ChampDeFeuille.ETAGE,
            "acces", ChampDeFeuille.ACCES,
            "arret", ChampDeFeuille.ARRET,
            "contact", ChampDeFeuille.CONTACT,
            "telephone", ChampDeFeuille.TELEPHONE,
            "courriel", ChampDeFeuille.COURRIEL,
            "cles", ChampDeFeuille.CLES,
            "equipement", ChampDeFeuille.EQUIPEMENT);
    private static final Map<String, ChampDeFeuille> ORGANISME = colonnes(
            "nom", ChampDeFeuille.INTITULE,
            "missions", ChampDeFeuille.MISSIONS,
            "publics", ChampDeFeuille.PUBLICS,
            "quartier", ChampDeFeuille.QUARTIER,
            "telephone", ChampDeFeuille.TELEPHONE,
            "site", ChampDeFeuille.SITE);
    private static final Map<String, ChampDeFeuille> SUIVI = colonnes(
            "adresse", ChampDeFeuille.ADRESSE,
            "courriel", ChampDeFeuille.COURRIEL,
            "contact", ChampDeFeuille.CONTACT);
    private static final Map<String, ChampDeFeuille> BENEVOLE =
            colonnes("nom", ChampDeFeuille.NOM, "parti_le", ChampDeFeuille.PARTI);

    private final FichiersEcrits fichiers;
    private final NomsEcrits noms;
    private final NatureDeFeuille nature;
    private final Map<String, String> connues;
    private final Map<String, Map<String, ChampDeFeuille>> parFichier = new LinkedHashMap<>();
    private final Map<String, List<String>> entetes = new LinkedHashMap<>();
    private final Restes restes = new Restes();

    ChosesEcrites(FichiersEcrits fichiers, NomsEcrits noms, FeuilleOuverte feuille) {
        this.fichiers = fichiers;
        this.noms = noms;
        this.nature = feuille.nature();
        switch (nature) {
            case LIEUX -> {
                ouvrir("lieux", "id", LIEU, feuille);
                ouvrir("lieux_suivi", "lieu", LIEU_SUIVI, feuille);
                ouvrir("lieux_pratique", "lieu", LIEU_PRATIQUE, feuille);
            }
            case ORGANISMES -> {
                ouvrir("acteurs", "id", ORGANISME, feuille);
                ouvrir("acteurs_suivi", "acteur", SUIVI, feuille);
            }
            case BENEVOLES -> ouvrir("benevoles", "id", BENEVOLE, feuille);
            case PRESENCES, NOMBRES, PERSONNES -> throw new IllegalArgumentException(nature.code());
        }
        if (nature != NatureDeFeuille.BENEVOLES) {
            fichiers.ouvrir("quartiers", List.of("code", "nom"));
        }
        this.connues = feuille.choses().de(champDuNom()).stream()
                .collect(Collectors.toMap(chose -> Ecritures.nus(chose.libelle()), Chose::code, (un, _) -> un));
    }

    private static Map<String, ChampDeFeuille> colonnes(Object... paires) {
        var colonnes = new LinkedHashMap<String, ChampDeFeuille>();
        for (int i = 0; i < paires.length; i += 2) {
            colonnes.put((String) paires[i], (ChampDeFeuille) paires[i + 1]);
        }
        return colonnes;
    }

    private ChampDeFeuille champDuNom() {
        return switch (nature) {
            case LIEUX -> ChampDeFeuille.LIEU;
            case BENEVOLES -> ChampDeFeuille.NOM_COMPLET;
            case ORGANISMES, PRESENCES, NOMBRES, PERSONNES -> ChampDeFeuille.INTITULE;
        };
    }

    private void ouvrir(String fichier, String cle, Map<String, ChampDeFeuille> colonnes, FeuilleOuverte feuille) {
        var dites = new LinkedHashMap<String, ChampDeFeuille>();
        colonnes.forEach((colonne, champ) -> {
            if (colonne.equals("nom") || feuille.a(champ)) {
                dites.put(colonne, champ);
            }
        });
        if (!dites.isEmpty()) {
            var entete = Stream.concat(Stream.of(cle), dites.keySet().stream()).toList();
            fichiers.ouvrir(fichier, entete);
            entetes.put(fichier, entete);
            parFichier.put(fichier, dites);
        }
    }

    @Override
    public void recevoir(FaitLu fait) {
        var nom = nature == NatureDeFeuille.BENEVOLES
                ? (fait.de(ChampDeFeuille.PRENOM) + " " + fait.de(ChampDeFeuille.NOM)).strip()
                : fait.de(ChampDeFeuille.INTITULE);
        var nus = Ecritures.nus(nom);
        var reference = connues.getOrDefault(nus, ReferenceDeFeuille.de(sorte(), nus));
        BiFunction<String, ChampDeFeuille, String> valeur = (colonne, champ) ->
                colonne.equals("nom") ? nom : champ == ChampDeFeuille.QUARTIER ? noms.quartier(fait) : fait.de(champ);
        var repetee = false;
        for (var fichier : parFichier.entrySet()) {
            var cellules = Stream.concat(
                            Stream.of(reference),
                            fichier.getValue().entrySet().stream()
                                    .map(colonne -> valeur.apply(colonne.getKey(), colonne.getValue())))
                    .toArray(String[]::new);
            repetee |= !fichiers.uneFois(fichier.getKey(), cellules);
        }
        if (repetee) {
            restes.compter("repetees");
        }
    }

    /** Of venues, the word by which sheets of sessions make one: it is the same. */
    private String sorte() {
        return switch (nature) {
            case LIEUX -> "lieu";
            case ORGANISMES -> "organisme";
            case BENEVOLES -> "benevole";
            case PRESENCES, NOMBRES, PERSONNES -> throw new IllegalArgumentException(nature.code());
        };
    }

    @Override
    public void finir() {}

    @Override
    public Egards egards() {
        return FormeEcrite.egardsDe(entetes, Set.of("quartiers"), Set.of("nom"));
    }

    @Override
    public List<String> constats() {
        return restes.phrases();
    }
}
