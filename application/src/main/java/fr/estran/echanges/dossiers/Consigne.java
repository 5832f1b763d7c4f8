package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.Individuel;
import fr.estran.echanges.classeurs.ReponsesDites;
import fr.estran.echanges.dossiers.ImportDepose.EtatDeFeuille;
import fr.estran.echanges.dossiers.TransfertRepository.Sens;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.CompteId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where what comes in and what goes out is left for a day; each finds their own there, and nobody else's. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Consigne {

    private static final Duration DUREE = Duration.ofDays(1);

    /** Of one person: who asks for one after the other does not fill the disk. */
    private static final int EXPORTS_GARDES = 5;

    private static final String INDIVIDUEL = "individuel";

    private final TransfertRepository transferts;
    private final ConstatRepository constats;
    private final ApercuGardeRepository apercus;
    private final MorceauRepository morceaux;
    private final Clock horloge;

    Consigne(
            TransfertRepository transferts,
            ConstatRepository constats,
            ApercuGardeRepository apercus,
            MorceauRepository morceaux,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.transferts = transferts;
        this.constats = constats;
        this.apercus = apercus;
        this.morceaux = morceaux;
        this.horloge = horloge;
    }

    /** Takes the place of the one that the same person left before, and did not confirm. */
    TransfertId deposer(Path zip, String nom, CompteId par, Lecture.Acceptee lue) throws IOException {
        transferts.oublierLesImportsNonConfirmes(par);
        var id = ajouter(Sens.IMPORT, nom, par);
        try (var octets = Files.newInputStream(zip)) {
            morceaux.ecrire(id, octets);
        }
        noter(id, lue, Files.size(zip));
        if (lue.sorte() == SorteDeVersement.COOP) {
            morceaux.repondre(id, new ReponsesDites(Map.of(INDIVIDUEL, Individuel.PERMANENCE.code())));
        }
        return id;
    }

    TransfertId deposerUneFeuille(Path feuille, String nom, CompteId par) throws IOException {
        var rien = new Lecture.Acceptee(
                SorteDeVersement.FEUILLE, new Changements(0, 0, 0, 0), ApercuDImport.RIEN, List.of());
        var id = deposer(feuille, nom, par, rien);
        transferts.marquer(id, EtatDeFeuille.A_DIRE);
        return id;
    }

    ReponsesDites reponses(TransfertId id) {
        return morceaux.reponses(id);
    }

    /** Whatever was verified of it was verified of other answers. */
    void repondre(TransfertId id, ReponsesDites dites) {
        morceaux.repondre(id, dites);
        transferts.marquer(id, EtatDeFeuille.A_DIRE);
    }

    void verifiee(TransfertId id, Lecture.Acceptee lue, long octets) {
        noter(id, lue, octets);
        transferts.marquer(id, EtatDeFeuille.DITE);
    }

    /** Of the State's export alone: what help to one person counts as. */
    Optional<Individuel> individuel(TransfertId id) {
        return morceaux.reponses(id).une(INDIVIDUEL).map(dit -> Code.de(Individuel.class, dit));
    }

    void relue(TransfertId id, Individuel individuel, Lecture.Acceptee lue, long octets) {
        morceaux.repondre(id, new ReponsesDites(Map.of(INDIVIDUEL, individuel.code())));
        noter(id, lue, octets);
    }

    ImportDepose importDe(TransfertId id, CompteId par) {
        return transferts.importDe(id, par, horloge.instant()).orElseThrow(Introuvable::new);
    }

    /** Whoever asks for it at the same moment waits for the end of the transaction. */
    ImportDepose verrouiller(TransfertId id, CompteId par) {
        return transferts.verrouiller(id, par, horloge.instant()).orElseThrow(Introuvable::new);
    }

    private void noter(TransfertId id, Lecture.Acceptee lue, long octets) {
        transferts.mesurer(id, octets, lue.changements());
        constats.noter(id, lue.constats());
        apercus.noter(id, lue.apercu());
    }

    ApercuDImport apercu(TransfertId id) {
        return apercus.lire(id);
    }

    List<Constat> constats(TransfertId id) {
        return constats.lire(id);
    }

    void reprendre(TransfertId id, Path vers) throws IOException {
        try (var sortie = Files.newOutputStream(vers)) {
            morceaux.lire(id, sortie);
        }
    }

    /** Before it is imported: from here on it does not wait any more, and is not taken away with what waits. */
    void confirmer(TransfertId id) {
        transferts.confirmer(id, horloge.instant());
    }

    /** Its bytes are of no use any more; what it did is told until it expires. */
    void achever(TransfertId id, Lecture.Acceptee faite) {
        noter(id, faite, 0);
        morceaux.oublier(id);
        morceaux.repondre(id, ReponsesDites.AUCUNE);
    }

    void rattacher(TransfertId id, VersementId versement) {
        transferts.rattacher(id, versement);
    }

    Optional<VersementId> versement(TransfertId id) {
        return transferts.versementDe(id);
    }

    void oublierLesImportsNonConfirmes(CompteId par) {
        transferts.oublierLesImportsNonConfirmes(par);
    }

    interface Ecriture {

        /** @return how many rows were written */
        long ecrire(OutputStream sortie) throws IOException;
    }

    TransfertId exporter(String nom, CompteId par, Ecriture ecriture) throws IOException {
        var id = ajouter(Sens.EXPORT, nom, par);
        try (var sortie = new SortieEnMorceaux(id, morceaux)) {
            var lignes = ecriture.ecrire(sortie);
            sortie.flush();
            transferts.mesurer(id, sortie.ecrits(), new Changements(lignes, 0, 0, 0));
        }
        transferts.oublierLesExportsAuDela(par, EXPORTS_GARDES);
        return id;
    }

    List<ExportPret> exportsDe(CompteId par) {
        return transferts.exportsDe(par, horloge.instant());
    }

    ExportPret exportDe(TransfertId id, CompteId par) {
        return transferts.exportDe(id, par, horloge.instant()).orElseThrow(Introuvable::new);
    }

    int oublierCeQuiAExpire() {
        return transferts.oublierCeQuiAExpire(horloge.instant());
    }

    private TransfertId ajouter(Sens sens, String nom, CompteId par) {
        var id = TransfertId.nouveau();
        var maintenant = horloge.instant();
        transferts.ajouter(id, sens, par, nom, maintenant, maintenant.plus(DUREE));
        return id;
    }

    /** What was found in a folder that waits. */
    @Repository
    record ConstatRepository(JdbcClient jdbc) {

        /** In the place of what was found before. */
        void noter(TransfertId id, List<Constat> constats) {
            jdbc.sql("delete from transfert_constat where transfert_id = :id")
                    .param("id", id)
                    .update();
            jdbc.sql("""
                insert into transfert_constat (structure_id, transfert_id, rang, fichier, phrase)
                select structure_courante(), :id, constat.rang - 1, constat.fichier, constat.phrase
                from unnest(:fichiers::text[], :phrases::text[])
                    with ordinality constat (fichier, phrase, rang)
                """)
                    .param("id", id)
                    .param("fichiers", constats.stream().map(Constat::fichier).toList())
                    .param("phrases", constats.stream().map(Constat::phrase).toList())
                    .update();
        }

        List<Constat> lire(TransfertId id) {
            return jdbc.sql("select fichier, phrase from transfert_constat where transfert_id = :id order by rang")
                    .param("id", id)
                    .query(Constat.class)
                    .list();
        }
    }
}
