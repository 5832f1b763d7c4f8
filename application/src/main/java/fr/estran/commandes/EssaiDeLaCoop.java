package fr.estran.commandes;

import fr.estran.echanges.classeurs.RepriseDeLaCoop;
import fr.estran.echanges.classeurs.ResultatDeReprise;
import fr.estran.echanges.dossiers.DossierTemporaire;
import fr.estran.echanges.dossiers.FichiersRecus;
import fr.estran.echanges.dossiers.Suivi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** The State's export of a town, made into its report by the way of the command: nothing of it is left behind. */
@Service
class EssaiDeLaCoop {

    private static final int PHRASES = 10;

    /** A second database, and a second application: the machine of a demonstration holds one. */
    private final Semaphore place = new Semaphore(1);

    private final ApplicationContext service;

    EssaiDeLaCoop(ApplicationContext service) {
        this.service = service;
    }

    ResultatDEssai faire(FichiersRecus feuilles, SaisieDEssai saisie) throws IOException {
        if (!place.tryAcquire()) {
            return new ResultatDEssai.Occupe();
        }
        try (var recu = DossierTemporaire.ouvrir()) {
            return faire(feuilles, saisie, recu);
        } finally {
            place.release();
        }
    }

    private ResultatDEssai faire(FichiersRecus feuilles, SaisieDEssai saisie, DossierTemporaire recu)
            throws IOException {
        var posees = feuilles.poserChacun(recu);
        return switch (RepriseDeLaCoop.ecrire(
                List.copyOf(posees.keySet()), List.of(), saisie.entete(), saisie.compte(), recu.releves())) {
            case ResultatDeReprise.Refusee(var fichier, var phrase, var _) ->
                new ResultatDEssai.Illisible(Objects.requireNonNull(posees.get(fichier)), phrase);
            case ResultatDeReprise.Ecrite ecrite ->
                ecrite.annees().contains(saisie.lAnnee())
                        ? bilan(recu.releves(), saisie.lAnnee(), ecrite.constats())
                        : new ResultatDEssai.SansLAnnee(ecrite.annees());
        };
    }

    private ResultatDEssai bilan(Path releves, int annee, List<String> constats) throws IOException {
        var erreurs = new ArrayList<String>();
        var pieces = ailleurs(() -> {
            try {
                return BilanJetable.aCoteDe(application()).etablir(releves, annee, noter(erreurs));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return pieces.isEmpty()
                ? new ResultatDEssai.Incoherent(erreurs)
                : new ResultatDEssai.Fait(ZipDEssai.de(annee, pieces.get(), constats));
    }

    /** In a thread that knows nothing of this request: its town and its account are none of that database's. */
    private static <T> T ailleurs(Supplier<T> travail) {
        return CompletableFuture.supplyAsync(
                        travail, tache -> Thread.ofPlatform().name("essai").start(tache))
                .join();
    }

    private Class<?> application() {
        var nom = service.getBeanNamesForAnnotation(SpringBootApplication.class)[0];
        return ClassUtils.getUserClass(Objects.requireNonNull(service.getType(nom)));
    }

    private static Suivi noter(List<String> erreurs) {
        return erreur -> {
            if (erreurs.size() < PHRASES) {
                erreurs.add(erreur.phrase());
            }
        };
    }
}
