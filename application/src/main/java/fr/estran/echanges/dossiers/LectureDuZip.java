package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.Individuel;
import fr.estran.echanges.classeurs.ReponsesDites;
import fr.estran.echanges.classeurs.RepriseDeLaCoop;
import fr.estran.echanges.classeurs.ResultatDeReprise;
import fr.estran.echanges.dossiers.Archive.OuvertureArchive;
import fr.estran.echanges.dossiers.FeuillesRecues.LectureDeDossier;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.tableurs.Aspect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** From a zip, or from sheets of the State's tool, to the records, or to the reasons why not. */
@Component
record LectureDuZip(Archive archive, FeuillesRecues feuilles, Importation importation) {

    private static final Messages MESSAGES = Messages.de("echanges/apports");

    public Lecture verifier(DossierTemporaire recu, Individuel individuel) throws IOException {
        return lire(recu, individuel, new LectureDeDossier(importation::verifierChezSoi));
    }

    public Lecture importer(DossierTemporaire recu, Individuel individuel) throws IOException {
        return lire(recu, individuel, new LectureDeDossier(importation::importerChezSoi));
    }

    /** A sheet, as one has said what its columns are. */
    public Lecture importer(DossierTemporaire recue, ReponsesDites dites, String nom) throws IOException {
        return feuilles.importer(recue, dites, nom);
    }

    private Lecture lire(DossierTemporaire recu, Individuel individuel, LectureDeDossier suite) throws IOException {
        return switch (Aspect.de(recu.zip())) {
            case ARCHIVE -> lireUneArchive(recu, individuel, suite);
            case CLASSEUR -> lireUneFeuille(recu, individuel, suite, phrase -> phrase);
            case AUTRE -> lireUneFeuille(recu, individuel, suite, LectureDuZip::direQueCeNEstPasUnZip);
        };
    }

    private Lecture lireUneArchive(DossierTemporaire recu, Individuel individuel, LectureDeDossier suite)
            throws IOException {
        return switch (archive.ouvrir(recu.zip(), recu.releves())) {
            case OuvertureArchive.Refusee(var phrase) -> Lecture.refuser(phrase);
            case OuvertureArchive.Ouverte(var laisses) ->
                suite.lire(recu.releves(), SorteDeVersement.DOSSIER, Egards.AUCUN, laisses);
            case OuvertureArchive.DeFeuilles(var ensemble) ->
                switch (Avancee.entre(
                        0,
                        FeuillesRecues.PART_DE_LA_FEUILLE,
                        () -> feuilles.enDossier(ensemble, individuel, recu.repris()))) {
                    case ResultatDeReprise.Refusee refusee ->
                        Lecture.refuser(refusee.autre() ? MESSAGES.dire("feuilles_ensemble") : refusee.phrase());
                    case ResultatDeReprise.Ecrite ecrite -> verser(recu.repris(), ecrite, suite);
                };
        };
    }

    private Lecture lireUneFeuille(
            DossierTemporaire recu, Individuel individuel, LectureDeDossier suite, UnaryOperator<String> refus)
            throws IOException {
        return switch (Avancee.entre(
                0,
                FeuillesRecues.PART_DE_LA_FEUILLE,
                () -> feuilles.enDossier(List.of(recu.zip()), individuel, recu.releves()))) {
            case ResultatDeReprise.Refusee refusee ->
                refusee.autre() ? new Lecture.ADire() : Lecture.refuser(refus.apply(refusee.phrase()));
            case ResultatDeReprise.Ecrite ecrite -> verser(recu.releves(), ecrite, suite);
        };
    }

    private static Lecture verser(Path dossier, ResultatDeReprise.Ecrite ecrite, LectureDeDossier suite)
            throws IOException {
        var constats =
                ecrite.constats().stream().map(dit -> new Constat("", dit)).toList();
        return Avancee.entre(
                FeuillesRecues.PART_DE_LA_FEUILLE,
                1,
                () -> suite.lire(dossier, SorteDeVersement.COOP, RepriseDeLaCoop.EGARDS, ecrite.totaux(), constats));
    }

    /** A file of records, handed in alone: that it is no export of another tool is not what one wants to know. */
    private static String direQueCeNEstPasUnZip(String phrase) {
        return MESSAGES.dire("ni_feuille_ni_zip", Map.of("phrase", phrase));
    }
}
