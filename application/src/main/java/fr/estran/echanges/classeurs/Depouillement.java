package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.LectureDeFeuille;
import fr.estran.socle.vocabulaire.Structure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a sheet twice: who is who is known once all rows were heard, and then they are written. */
public final class Depouillement {

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");

    private final FeuilleOuverte feuille;
    private final DejaLa dejaLa;
    private final Identites identites;
    private final Map<LigneLue.Motif, Integer> laissees = new EnumMap<>(LigneLue.Motif.class);
    private long comprises;
    private long incomprises;

    private Depouillement(FeuilleOuverte feuille, DejaLa dejaLa) {
        this.feuille = feuille;
        this.dejaLa = dejaLa;
        this.identites = new Identites(dejaLa.personnes());
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
            case LigneLue.Laissee laissee -> laissees.merge(laissee.motif(), 1, Integer::sum);
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
            return new ResultatDeDepouillement.Ecrite(ecriture.egards(), constats);
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
}
