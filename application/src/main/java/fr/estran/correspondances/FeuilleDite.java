package fr.estran.correspondances;

import fr.estran.commun.Messages;
import fr.estran.structures.Structure;
import fr.estran.tableurs.LectureDeFeuille;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A sheet of any kind, as one has said what its columns are: looked at, then made a folder of records. */
public final class FeuilleDite {

    private static final Messages MESSAGES = Messages.de("correspondances");

    private FeuilleDite() {}

    public static ResultatDeFeuille regarder(Path fichier, Reponses reponses, Savoir savoir) throws IOException {
        var vu = Survol.de(fichier);
        if (vu.lecture() instanceof LectureDeFeuille.Refusee(var refus)) {
            return new ResultatDeFeuille.Refusee(refus.phrase());
        }
        var feuille = Correspondance.de(vu, reponses, savoir);
        var prise = new PriseDeVue(feuille, savoir.choses());
        return switch (LectureDeFeuilleDite.lire(fichier, feuille, prise::voir)) {
            case LectureDeFeuille.Refusee(var refus) -> new ResultatDeFeuille.Refusee(refus.phrase());
            case LectureDeFeuille.Lue lue -> new ResultatDeFeuille.Vue(prise.apercu(lue.formules()));
        };
    }

    /** @param dossier is there and empty */
    public static ResultatDeFeuille ecrire(
            Path fichier, Reponses reponses, Savoir savoir, Structure structure, Path dossier) throws IOException {
        var vu = Survol.de(fichier);
        if (vu.lecture() instanceof LectureDeFeuille.Refusee(var refus)) {
            return new ResultatDeFeuille.Refusee(refus.phrase());
        }
        var feuille = Correspondance.de(vu, reponses, savoir);
        var identites = new Identites(savoir.choses(), feuille.nature() == NatureDeFeuille.PERSONNES);
        var comprises = new AtomicLong();
        var incomprises = new AtomicLong();
        var laissees = new HashMap<LigneLue.Motif, Integer>();
        var lecture = LectureDeFeuilleDite.lire(fichier, feuille, ligne -> {
            switch (ligne) {
                case LigneLue.Comprise comprise -> {
                    comprises.incrementAndGet();
                    comprise.faits().forEach(identites::entendre);
                }
                case LigneLue.Incomprise _ -> incomprises.incrementAndGet();
                case LigneLue.Laissee laissee -> laissees.merge(laissee.motif(), 1, Integer::sum);
            }
        });
        if (lecture instanceof LectureDeFeuille.Refusee(var refus)) {
            return new ResultatDeFeuille.Refusee(refus.phrase());
        }
        if (comprises.get() == 0 || incomprises.get() > 0 && !reponses.oui(Reponses.SANS_ELLES)) {
            return new ResultatDeFeuille.ADire();
        }
        var constats = new ArrayList<String>();
        if (lecture instanceof LectureDeFeuille.Lue lue && lue.formules() > 0) {
            constats.add(MESSAGES.dire("formules", Map.of("n", lue.formules())));
        }
        if (incomprises.get() > 0) {
            constats.add(MESSAGES.dire("incomprises", Map.of("n", incomprises.get())));
        }
        laissees.forEach((motif, n) -> constats.add(ParolesDeFeuille.laissees(motif.code(), n)));
        try (var fichiers = new FichiersEcrits(dossier)) {
            var ecriture = ecriture(fichiers, feuille, identites, savoir.choses(), structure);
            LectureDeFeuilleDite.lire(fichier, feuille, ligne -> {
                if (ligne instanceof LigneLue.Comprise comprise) {
                    comprise.faits().forEach(ecriture::recevoir);
                }
            });
            ecriture.finir();
            constats.addAll(ecriture.constats());
            return new ResultatDeFeuille.Ecrite(ecriture.egards(), constats, aGarder(feuille, reponses));
        }
    }

    private static DossierDeFeuille ecriture(
            FichiersEcrits fichiers, Correspondance feuille, Identites identites, Choses choses, Structure structure) {
        fichiers.ouvrir("structure", List.of("nom", "commune", "code_insee", "zone_scolaire", "fuseau"));
        fichiers.ligne(
                "structure",
                structure.nom(),
                structure.commune(),
                structure.codeInsee(),
                structure.zoneScolaire() == null ? "" : structure.zoneScolaire(),
                structure.fuseau());
        var noms = new NomsEcrits(fichiers, choses);
        return switch (feuille.nature()) {
            case PRESENCES, NOMBRES ->
                new SeancesEcrites(
                        fichiers,
                        identites,
                        noms,
                        ZoneId.of(structure.fuseau()),
                        feuille.nature() == NatureDeFeuille.PRESENCES);
            case PERSONNES -> new FichesEcrites(fichiers, identites, noms, feuille);
            case LIEUX, ORGANISMES, BENEVOLES -> new ChosesEcrites(fichiers, noms, feuille, choses);
        };
    }

    /** Words that become one more of the town's are known by their name from then on. */
    private static CorrespondanceGardee aGarder(Correspondance feuille, Reponses reponses) {
        var champs = new HashMap<String, String>();
        for (var colonne : feuille.colonnes()) {
            if (colonne.champ() != null && !colonne.nus().isEmpty()) {
                champs.put(
                        colonne.jour() == null ? colonne.nus() : CorrespondanceGardee.DATEES,
                        colonne.champ().code());
            }
        }
        var mots = new HashMap<>(
                feuille.gardee() == null ? Map.of() : feuille.gardee().motsDits());
        reponses.dites().forEach((cle, dit) -> {
            if (cle.startsWith(Reponses.MOT) && !dit.startsWith(Mots.A_CREER) && !dit.isEmpty()) {
                mots.put(cle.substring(Reponses.MOT.length()), dit);
            }
        });
        return new CorrespondanceGardee(
                reponses.une(Reponses.GARDER).orElse(""),
                feuille.nature(),
                CorrespondanceGardee.titres(feuille.colonnes()),
                feuille.repeter(),
                champs,
                mots);
    }
}
