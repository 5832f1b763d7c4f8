package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.ConnusDeLaVille;
import fr.estran.echanges.classeurs.Depouillement;
import fr.estran.echanges.classeurs.Entete;
import fr.estran.echanges.classeurs.FeuilleOuverte;
import fr.estran.echanges.classeurs.FeuilleOuverte.Ouverture;
import fr.estran.echanges.classeurs.FeuillesConnues;
import fr.estran.echanges.classeurs.Individuel;
import fr.estran.echanges.classeurs.ReponsesDites;
import fr.estran.echanges.classeurs.RepriseDeLaCoop;
import fr.estran.echanges.classeurs.ResultatDeDepouillement;
import fr.estran.echanges.classeurs.ResultatDeReprise;
import fr.estran.echanges.classeurs.TotauxDits;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.ville.themes.FormesDeLaVille;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A sheet, handed in where a folder is: it becomes one, in the name of the town in which it was handed in. */
@Component
record FeuillesRecues(
        Structures structures,
        ConnusDeLaVille connus,
        FormesDeLaVille formes,
        FeuillesConnues correspondances,
        Importation importation,
        TransactionOperations transactions) {

    /** Of the time that a sheet takes, to understand it is about this part. */
    static final double PART_DE_LA_FEUILLE = 0.5;

    private static final Messages MESSAGES = Messages.de("echanges/transferts");

    /** The State's exports, if they are: activities, and the lists of people that go with them. */
    ResultatDeReprise enDossier(List<Path> feuilles, Individuel individuel, Path dossier) throws IOException {
        Avancee.etape(MESSAGES.dire("avancee.feuille"));
        var entete = Objects.requireNonNull(transactions.execute(_ -> entete()));
        return RepriseDeLaCoop.ecrire(feuilles, List.of(), entete, individuel, dossier);
    }

    private Entete entete() {
        var notre = structures.courante();
        return new Entete(
                notre.nom(),
                notre.commune(),
                notre.codeInsee(),
                notre.zoneScolaire(),
                notre.fuseau(),
                connus.lire(),
                formes.lire(),
                correspondances.dejaVenus());
    }

    public Ouverture ouvrir(Path feuille, ReponsesDites reponses, String nom) throws IOException {
        return FeuilleOuverte.ouvrir(feuille, reponses, correspondances.savoir(nom));
    }

    public Lecture verifier(DossierTemporaire recue, ReponsesDites reponses, String nom) throws IOException {
        return lire(recue, reponses, nom, importation::verifierChezSoi, false);
    }

    /** Within the transaction of the import: what the columns are is kept with the records. */
    Lecture importer(DossierTemporaire recue, ReponsesDites reponses, String nom) throws IOException {
        return lire(recue, reponses, nom, importation::importerChezSoi, true);
    }

    private Lecture lire(
            DossierTemporaire recue, ReponsesDites reponses, String nom, LectureDeDossier.Suite suite, boolean garder)
            throws IOException {
        Avancee.etape(MESSAGES.dire("avancee.feuille"));
        return switch (Avancee.entre(0, PART_DE_LA_FEUILLE / 2, () -> ouvrir(recue.zip(), reponses, nom))) {
            case Ouverture.Refusee(var phrase) -> Lecture.refuser(phrase);
            case Ouverture.Ouverte(var feuille) -> {
                var lue = depouiller(recue, feuille, suite);
                if (garder && lue instanceof Lecture.Acceptee) {
                    correspondances.garder(feuille.aGarder());
                }
                yield lue;
            }
        };
    }

    private Lecture depouiller(DossierTemporaire recue, FeuilleOuverte feuille, LectureDeDossier.Suite suite)
            throws IOException {
        var structure = Objects.requireNonNull(transactions.execute(_ -> structures.courante()));
        return switch (Avancee.entre(
                PART_DE_LA_FEUILLE / 2,
                PART_DE_LA_FEUILLE,
                () -> Depouillement.ecrire(
                        feuille, correspondances.dejaLa(feuille.nature()), structure, recue.releves()))) {
            case ResultatDeDepouillement.Refusee(var phrase) -> Lecture.refuser(phrase);
            case ResultatDeDepouillement.ADire _ -> new Lecture.ADire();
            case ResultatDeDepouillement.Ecrite(var egards, var totaux, var constats) ->
                sansLignesDeFichiers(Avancee.entre(
                        PART_DE_LA_FEUILLE,
                        1,
                        () -> new LectureDeDossier(suite)
                                .lire(
                                        recue.releves(),
                                        SorteDeVersement.FEUILLE,
                                        egards,
                                        totaux,
                                        constats.stream()
                                                .map(dit -> new Constat("", dit))
                                                .toList())));
        };
    }

    /** Whoever gave the sheet knows of no files of ours, nor of their rows. */
    private static Lecture sansLignesDeFichiers(Lecture lue) {
        return lue instanceof Lecture.Acceptee(var sorte, var changements, var apercu, var constats)
                ? new Lecture.Acceptee(
                        sorte,
                        changements,
                        apercu,
                        constats.stream()
                                .filter(constat -> constat.fichier().isEmpty())
                                .toList())
                : lue;
    }

    /**
     * Whatever came in is a folder of records by now: it is verified, or imported.
     *
     * @param suite which of the two
     */
    record LectureDeDossier(Suite suite) {

        interface Suite {

            ResultatImport faire(Path dossier, Egards egards, Suivi suivi) throws IOException;
        }

        /** @param sorte what it was made of */
        Lecture lire(Path dossier, SorteDeVersement sorte, Egards egards, List<Constat> laisses) throws IOException {
            return lire(dossier, sorte, egards, TotauxDits.AUCUN, laisses);
        }

        /** @param totaux what the sheet says of itself */
        Lecture lire(Path dossier, SorteDeVersement sorte, Egards egards, TotauxDits totaux, List<Constat> laisses)
                throws IOException {
            var erreurs = new Trouvailles();
            return switch (suite.faire(dossier, egards, erreurs::ajouter)) {
                case ResultatImport.Refuse _ -> new Lecture.Refusee(erreurs, laisses);
                case ResultatImport.Garde garde ->
                    new Lecture.Acceptee(
                            sorte,
                            Changements.de(garde),
                            garde.apercu().avec(totaux),
                            Stream.concat(laisses.stream(), garde.constats().stream())
                                    .toList());
            };
        }
    }
}
