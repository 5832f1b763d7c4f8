package fr.estran.socle.droits;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.JournalRepository.LigneJournal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who did what, on which record, when, from where: written with the fact, never changed, and kept for a time. When, by the
 * service's clock: a line is read beside what it did.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Journal {

    private static final ScopedValue<Optional<String>> ORIGINE = ScopedValue.newInstance();

    private final JournalRepository repository;
    private final Clock horloge;

    Journal(JournalRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    /**
     * Within the transaction of the fact itself; who, when and from where are read from the request.
     *
     * @param acte a family and a verb, {@code bilan.valider}: a key of the bundle {@code journal}
     * @param objet the id of the record, never a name
     */
    public void noter(String acte, @Nullable UUID objet) {
        noter(acte, objet, Connecte.courant());
    }

    /** Of somebody who is not signed in yet. */
    public void noter(String acte, @Nullable UUID objet, @Nullable CompteId auteur) {
        var origine = origine();
        repository.ajouter(
                StructureCourante.siConnue().orElseThrow(),
                new LigneJournal(
                        horloge.instant(), auteur, acte, objet, origine == null ? "commande" : "ecran", origine));
    }

    /** From where the current request was sent; null where nobody asked through a page. */
    public static @Nullable String origine() {
        if (ORIGINE.isBound()) {
            return ORIGINE.get().orElse(null);
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributs
                ? attributs.getRequest().getRemoteAddr().split("%", 2)[0]
                : null;
    }

    /** For what goes on once its request was answered: what it notes was asked from there. */
    public static <T, E extends Throwable> T pour(@Nullable String origine, ScopedValue.CallableOp<T, E> suite)
            throws E {
        return ScopedValue.where(ORIGINE, Optional.ofNullable(origine)).call(suite);
    }
}
