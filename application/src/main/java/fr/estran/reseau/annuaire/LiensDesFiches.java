package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links by which bodies keep their sheets up to date. Each is made by chance, of 32 bytes: there is nothing to guess; it is
 * shown once, and leads to the sheet of one body, for a time.
 */
@Service
@Transactional
public class LiensDesFiches {

    static final Duration VALABLE = Duration.ofDays(60);
    private static final Duration PAGE_OUVERTE = Duration.ofDays(7);
    private static final Duration DEMI_AN = Duration.ofDays(182);
    private static final Duration RECENTE = Duration.ofDays(28);
    private static final Duration SILENCE = Duration.ofDays(30);

    /** As {@link Sceau#jeton} makes them. */
    private static final String JETON = "[A-Za-z0-9_-]{43}";

    private static final Pattern COLLE = Pattern.compile("/fiche/(" + JETON + ")(?![A-Za-z0-9_-])");

    private final LienDeFicheRepository repository;
    private final Organismes organismes;
    private final Journal journal;
    private final Clock horloge;

    LiensDesFiches(LienDeFicheRepository repository, Organismes organismes, Journal journal, Clock horloge) {
        this.repository = repository;
        this.organismes = organismes;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Empty where it has expired, or leads to no body any more.
     *
     * @throws Introuvable for what never was one
     */
    @Transactional(readOnly = true)
    Optional<LienDeFiche> lire(String jeton) {
        return valable(jeton, horloge.instant());
    }

    /** What is sent from a page that was open when it expired is heard: nothing that was typed is lost. */
    @Transactional(readOnly = true)
    Optional<LienDeFiche> entendre(String jeton) {
        return valable(jeton, depuis(PAGE_OUVERTE));
    }

    private Optional<LienDeFiche> valable(String jeton, Instant quand) {
        if (!jeton.matches(JETON)) {
            throw new Introuvable();
        }
        return repository.parEmpreinte(Sceau.empreinte(jeton)).filter(lien -> !lien.expire(quand));
    }

    /** The last that looks like one, of what somebody pastes: a whole address, or the line of an e-mail. */
    Optional<String> colle(String dit) {
        return COLLE.matcher(dit).results().map(lu -> lu.group(1)).reduce((_, dernier) -> dernier);
    }

    /** A new link, in place of the one that there was. */
    String creer(OrganismeId organisme, MoyenDeLien moyen) {
        var _ = organismes.lire(organisme).filter(un -> un.retireLe() == null).orElseThrow(Introuvable::new);
        var jeton = Sceau.jeton();
        var maintenant = horloge.instant();
        repository.remplacer(organisme, Sceau.empreinte(jeton), maintenant, maintenant.plus(VALABLE), moyen);
        journal.noter("lien_fiche.creer", organisme.valeur());
        return jeton;
    }

    void repondu(OrganismeId organisme) {
        repository.repondu(organisme, horloge.instant());
    }

    /** All that is kept of its link, to put it back as it was. */
    @Transactional(readOnly = true)
    Optional<String> enregistre(OrganismeId organisme) {
        return repository.enregistre(organisme);
    }

    /**
     * It could not be carried: nobody was asked by it, and the one that there was leads there again. Whoever made another since has
     * made one that counts.
     *
     * @param jeton what could not be carried
     * @param avant the link that it had replaced; null: there was none
     * @param refusant the address that refused for good
     */
    void reprendre(OrganismeId organisme, String jeton, @Nullable String avant, @Nullable String refusant) {
        var empreinte = Sceau.empreinte(jeton);
        if (avant != null) {
            repository.remettre(organisme, empreinte, avant);
        } else if (refusant == null) {
            repository.retirer(organisme, empreinte);
        }
        if (refusant != null) {
            refuser(organisme, refusant);
        }
    }

    @Transactional(readOnly = true)
    Optional<LienDeFiche> de(OrganismeId organisme) {
        return repository.de(organisme);
    }

    /** It has not run out. */
    boolean mene(LienDeFiche lien) {
        return !lien.expire(horloge.instant());
    }

    /** Where its link goes; empty: no address is known, or it refused. */
    @Transactional(readOnly = true)
    Optional<String> adresse(OrganismeId organisme) {
        return organismes
                .lire(organisme)
                .map(un -> courriel(un, repository.refusees().get(organisme)));
    }

    /** Nothing is sent there again, as long as it is their address. */
    void refuser(OrganismeId organisme, String courriel) {
        repository.refuser(organisme, Sceau.empreinte(courriel));
    }

    /** Whom to ask, twice a year; not of a sheet that somebody has only just written. */
    @Transactional(readOnly = true)
    List<ADemander> aDemander() {
        var refusees = repository.refusees();
        return nommes(repository.aDemander(depuis(DEMI_AN), depuis(RECENTE))).stream()
                .map(un -> new ADemander(un, courriel(un, refusees.get(un.id()))))
                .toList();
    }

    /** Whom professionals ask for knows what the sheet says. */
    private static @Nullable String courriel(OrganismeDecrit organisme, @Nullable String refusee) {
        return courriel(organisme.contactCourriel(), organisme.courriel(), refusee);
    }

    private static @Nullable String courriel(
            @Nullable String contact, @Nullable String autre, @Nullable String refusee) {
        var courriel = contact == null ? autre : contact;
        return courriel == null
                        || HexFormat.of().formatHex(Sceau.empreinte(courriel)).equals(refusee)
                ? null
                : courriel;
    }

    /** Who was asked a month ago, and said nothing. */
    @Transactional(readOnly = true)
    List<OrganismeDecrit> silencieux() {
        return nommes(repository.silencieux(depuis(DEMI_AN), depuis(SILENCE)));
    }

    /** All of these, by their names. */
    List<Lecture<?>> lectures() {
        return List.of(
                repository.aInterroger(depuis(DEMI_AN), depuis(RECENTE)),
                repository.muets(depuis(DEMI_AN), depuis(SILENCE)));
    }

    static boolean sansCourriel(LienDeFicheRepository.AInterroger un) {
        return courriel(un.contactCourriel(), un.courriel(), un.refusee()) == null;
    }

    private Instant depuis(Duration duree) {
        return horloge.instant().minus(duree);
    }

    private List<OrganismeDecrit> nommes(List<OrganismeId> ids) {
        return organismes.des(ids);
    }

    /** A body that is to be asked of its sheet. @param courriel to which its link goes; null: by letter, as none is known, or it refused */
    public record ADemander(
            OrganismeDecrit organisme, @Nullable String courriel) {}
}
