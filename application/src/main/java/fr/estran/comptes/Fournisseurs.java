package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Which provider the team of the current town has, and what is told of it on pages: that is in memory, since every sign-in asks. */
@Service
class Fournisseurs {

    /** What the sign-in page says of it: at once where it is changed, elsewhere within that time. */
    private static final Duration EN_MEMOIRE = Duration.ofMinutes(1);

    /** As pages show it. */
    public record Offre(String nom, boolean proConnect, boolean exclusif) {}

    /** With the secret that proves us to it. */
    record Inscrit(Fournisseur chez, String secret) {

        @Override
        public String toString() {
            return "Inscrit";
        }
    }

    /**
     * How somebody who is in can say again who they are.
     *
     * @param fournisseur its name, where an identity there is theirs
     * @param motDePasse whether a password of ours would be listened to
     */
    record Moyens(@Nullable String fournisseur, boolean motDePasse) {}

    private final FournisseurRepository repository;
    private final Sceau sceau;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final Demonstration demonstration;
    private final Cache<StructureId, Optional<Offre>> offres =
            Caffeine.newBuilder().expireAfterWrite(EN_MEMOIRE).build();

    Fournisseurs(
            FournisseurRepository repository,
            Sceau sceau,
            Journal journal,
            TransactionOperations transactions,
            Demonstration demonstration) {
        this.repository = repository;
        this.sceau = sceau;
        this.journal = journal;
        this.transactions = transactions;
        this.demonstration = demonstration;
    }

    Optional<Offre> offre() {
        return offres.get(
                structure(), _ -> courant().map(chez -> new Offre(chez.nom(), chez.proConnect(), chez.exclusif())));
    }

    Optional<Fournisseur> courant() {
        return lire(repository::courant);
    }

    Optional<Inscrit> inscrit() {
        return lire(() -> repository.courant().map(chez -> new Inscrit(chez, clair())));
    }

    Moyens moyens(CompteId compte) {
        return offre().map(offre -> lire(() -> new Moyens(
                        repository.lien(compte).isPresent() ? offre.nom() : null,
                        !offre.exclusif() || !repository.ferme(compte))))
                .orElseGet(() -> new Moyens(null, true));
    }

    /** Nothing where there is no provider: then no identity opens anything. */
    Optional<FournisseurRepository.Lien> lien(CompteId compte) {
        return lire(() -> repository.lien(compte));
    }

    /** Whether an account is entered by no password and no key of ours. */
    boolean ferme(CompteId compte) {
        return offre().filter(Offre::exclusif).isPresent() && lire(() -> repository.ferme(compte));
    }

    boolean peutSecourir(CompteId compte) {
        return lire(() -> repository.secouriste(compte))
                .filter(courriel -> !Compte.ferme(demonstration, courriel))
                .isPresent();
    }

    /**
     * @param secret null where the one that was given holds: it is for that address and that client alone
     * @return whether it is kept: not where the secret that we have was given by another
     */
    boolean regler(Fournisseur fournisseur, @Nullable String secret) {
        return changer("fournisseur.regler", () -> {
            if (secret == null
                    && repository.courant().filter(fournisseur::memeClient).isEmpty()) {
                return false;
            }
            repository.garder(
                    structure(),
                    fournisseur,
                    secret == null
                            ? repository.secret().orElseThrow()
                            : sceau.sceller(secret.getBytes(UTF_8), contexte()));
            return true;
        });
    }

    void retirer() {
        changer("fournisseur.retirer", () -> {
            repository.retirer();
            return true;
        });
    }

    /** A town that came without the key of its server has none any more: the provider will say that it does not know us. */
    private String clair() {
        try {
            return new String(sceau.ouvrir(repository.secret().orElseThrow(), contexte()), UTF_8);
        } catch (IllegalStateException e) {
            return "";
        }
    }

    private boolean changer(String acte, BooleanSupplier changement) {
        var change = Objects.requireNonNull(transactions.execute(_ -> {
            if (!changement.getAsBoolean()) {
                return false;
            }
            journal.noter(acte, structure().valeur());
            return true;
        }));
        offres.invalidate(structure());
        return change;
    }

    private <T> T lire(Supplier<T> lecture) {
        return Objects.requireNonNull(transactions.execute(_ -> lecture.get()));
    }

    private static StructureId structure() {
        return StructureCourante.siConnue().orElseThrow();
    }

    private static String contexte() {
        return "fournisseur " + structure().valeur();
    }
}
