package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.estran.bilan.rapport.Preparation.Piece;
import fr.estran.echanges.classeurs.RepriseDeLaCoop;
import fr.estran.echanges.classeurs.ResultatDeReprise;
import fr.estran.echanges.dossiers.DossierTemporaire;
import fr.estran.echanges.dossiers.FichiersRecus;
import fr.estran.echanges.dossiers.Suivi;
import fr.estran.socle.commun.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    sealed interface ResultatDEssai {

        /** @param zip the report, and a word on what had no place in it */
        record Fait(byte[] zip) implements ResultatDEssai {}

        /** What was typed stays; the files are chosen anew. */
        sealed interface Refuse extends ResultatDEssai {

            /** By the field to which it belongs. */
            default Map<String, String> faute(Messages m) {
                return switch (this) {
                    case Occupe _ -> Map.of("feuilles", m.dire("faute.occupe"));
                    case Illisible(var nom, var phrase) ->
                        Map.of("feuilles", m.dire("faute.illisible", Map.of("nom", nom, "phrase", phrase)));
                    case SansLAnnee(var annees) ->
                        Map.of("annee", m.dire("faute.sans_annee", Map.of("annees", dire(annees))));
                    case Incoherent(var phrases) ->
                        Map.of("feuilles", m.dire("faute.incoherent", Map.of("phrases", String.join(" ", phrases))));
                };
            }
        }

        /** Somebody else's is being made. */
        record Occupe() implements Refuse {}

        /** @param nom of the file, as whoever sent it calls it */
        record Illisible(String nom, String phrase) implements Refuse {}

        /** @param annees of which it does tell */
        record SansLAnnee(SortedSet<Integer> annees) implements Refuse {}

        /** @param phrases the first of what does not agree in what it says */
        record Incoherent(List<String> phrases) implements Refuse {}

        private static String dire(SortedSet<Integer> annees) {
            return annees.stream().map(annee -> annee.toString()).collect(joining(", "));
        }
    }

    /** The report as it is taken away, with a word on each file and on what of the export had no place. */
    static final class ZipDEssai {

        private static final Messages MESSAGES = Messages.de("commandes/essais");

        private ZipDEssai() {}

        static String nom(int annee) {
            return "bilan-" + annee;
        }

        static byte[] de(int annee, List<Piece> pieces, List<String> constats) throws IOException {
            var octets = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(octets, UTF_8)) {
                ajouter(
                        zip,
                        nom(annee) + "/a-lire.txt",
                        aLire(annee, pieces, constats).getBytes(UTF_8));
                for (var piece : pieces) {
                    ajouter(zip, nom(annee) + "/" + piece.nom(), piece.contenu());
                }
            }
            return octets.toByteArray();
        }

        private static void ajouter(ZipOutputStream zip, String nom, byte[] contenu) throws IOException {
            zip.putNextEntry(new ZipEntry(nom));
            zip.write(contenu);
            zip.closeEntry();
        }

        private static String aLire(int annee, List<Piece> pieces, List<String> constats) {
            var lignes = new ArrayList<String>();
            lignes.add(MESSAGES.dire("zip.titre", Map.of("annee", "" + annee)));
            lignes.add("");
            pieces.forEach(piece -> lignes.add("– "
                    + MESSAGES.dire(piece.publique() ? "zip.publique" : "zip.interne", Map.of("nom", piece.nom()))));
            if (!constats.isEmpty()) {
                lignes.add("");
                lignes.add(MESSAGES.dire("zip.constats"));
                lignes.add("");
                constats.forEach(constat -> lignes.add("– " + constat));
            }
            return String.join("\r\n", lignes) + "\r\n";
        }
    }
}
