package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.LignesDeSeance.TrancheDeTete;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.tableurs.LectureDeFeuille;
import fr.estran.socle.tableurs.NomEcrit;
import fr.estran.socle.vocabulaire.Structure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a sheet twice: who is who is known once all rows were heard, and then they are written. */
public final class Depouillement {

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");

    private final FeuilleOuverte feuille;
    private final DejaLa dejaLa;
    private final Identites identites;
    private final Map<LigneLue.Motif, Integer> laissees = new EnumMap<>(LigneLue.Motif.class);
    private final SommesEcrites sommes;
    private long comprises;
    private long incomprises;

    private Depouillement(FeuilleOuverte feuille, DejaLa dejaLa) {
        this.feuille = feuille;
        this.dejaLa = dejaLa;
        this.identites = new Identites(dejaLa.personnes());
        this.sommes = feuille.sommes();
    }

    /** @param dossier is there and empty */
    public static ResultatDeDepouillement ecrire(
            FeuilleOuverte feuille, DejaLa dejaLa, Structure structure, Path dossier) throws IOException {
        var depouillement = new Depouillement(feuille, dejaLa);
        return switch (feuille.lire(depouillement::entendre)) {
            case LectureDeFeuille.Refusee(var refus) -> new ResultatDeDepouillement.Refusee(refus.phrase());
            case LectureDeFeuille.Lue lue ->
                depouillement.peutEtreEcrit()
                        ? depouillement.ecrire(structure, dossier, lue.formules())
                        : new ResultatDeDepouillement.ADire();
        };
    }

    private void entendre(LigneLue ligne) {
        switch (ligne) {
            case LigneLue.Comprise comprise -> {
                comprises++;
                comprise.faits().forEach(identites::entendre);
            }
            case LigneLue.Incomprise _ -> incomprises++;
            case LigneLue.Laissee laissee -> {
                laissees.merge(laissee.motif(), 1, Integer::sum);
                if (laissee.motif() == LigneLue.Motif.TOTAL) {
                    sommes.entendre(laissee.rangee());
                }
            }
        }
    }

    private boolean peutEtreEcrit() {
        return comprises > 0 && (incomprises == 0 || feuille.sansElles());
    }

    private ResultatDeDepouillement ecrire(Structure structure, Path dossier, long formules) throws IOException {
        var constats = new ArrayList<String>();
        dire(constats, "formules", formules);
        dire(constats, "incomprises", incomprises);
        dire(constats, "non_reprises", feuille.nonReprises());
        laissees.forEach((motif, n) -> constats.add(ParolesDeFeuille.laissees(motif.code(), n)));
        try (var fichiers = new FichiersEcrits(dossier)) {
            var ecriture = ecriture(fichiers, structure);
            feuille.lire(ligne -> {
                if (ligne instanceof LigneLue.Comprise comprise) {
                    comprise.faits().forEach(ecriture::recevoir);
                }
            });
            ecriture.finir();
            constats.addAll(ecriture.constats());
            return new ResultatDeDepouillement.Ecrite(ecriture.egards(), sommes.avec(ecriture.lues()), constats);
        }
    }

    private static void dire(List<String> constats, String cle, long n) {
        if (n > 0) {
            constats.add(MESSAGES.dire(cle, Map.of("n", n)));
        }
    }

    private DossierDeFeuille ecriture(FichiersEcrits fichiers, Structure structure) {
        fichiers.ouvrir("structure", List.of("nom", "commune", "code_insee", "zone_scolaire", "fuseau"));
        fichiers.ligne(
                "structure",
                structure.nom(),
                structure.commune(),
                structure.codeInsee(),
                structure.zoneScolaire() == null ? "" : structure.zoneScolaire(),
                structure.fuseau());
        var noms = new NomsEcrits(fichiers, feuille.choses());
        return switch (feuille.nature()) {
            case PRESENCES, NOMBRES -> {
                var lignes = new LignesDeSeance(fichiers, noms, dejaLa, ZoneId.of(structure.fuseau()));
                yield new SeancesEcrites(fichiers, identites, noms, lignes, feuille);
            }
            case PERSONNES -> new FichesEcrites(fichiers, identites, noms, feuille);
            case LIEUX, ORGANISMES, BENEVOLES -> new ChosesEcrites(fichiers, noms, feuille);
        };
    }

    /** Rows of a register become records of people. Of minors none is made. */
    static final class FichesEcrites implements DossierDeFeuille {

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
                    : champ == ChampDeFeuille.ADRESSE
                            ? adresse(fait)
                            : champ == ChampDeFeuille.TELEPHONE
                                    ? restes.lisible("telephones_illisibles", fait.de(champ))
                                    : champ == ChampDeFeuille.COURRIEL
                                            ? restes.lisible("courriels_illisibles", fait.de(champ))
                                            : fait.de(champ);
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
}
