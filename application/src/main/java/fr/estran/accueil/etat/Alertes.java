package fr.estran.accueil.etat;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.estran.accueil.etat.AlerteRepository.Alerte;
import fr.estran.comptes.Comptes;
import fr.estran.messages.Envoi;
import fr.estran.messages.Livraison;
import fr.estran.messages.MoyensEnService;
import fr.estran.socle.commun.Constat;
import fr.estran.socle.commun.Constat.Gravite;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells whoever administrates a service, by e-mail, when something of it goes wrong, and when it is well again: once each, of what has
 * lasted for longer than a moment. Whom to write to is known while the database is away, which is one of the things to tell.
 *
 * <p>Rule: told once of each change.
 */
@Service
class Alertes {

    private static final Messages MESSAGES = Messages.de("accueil/etat");

    /** What lasts for less is nobody's concern. */
    private static final Duration DUREE = Duration.ofMinutes(2);

    /** For so long, whom to write to is not asked again. */
    private static final Duration FRAICHEUR = Duration.ofHours(1);

    private static final Constat MUETTE = new Constat(
            "base",
            Gravite.EN_PANNE,
            MESSAGES.dire("base.muette.titre"),
            MESSAGES.dire("base.muette"),
            MESSAGES.dire("base.muette.faire"));

    private record Ville(String nom, String page, List<String> administrateurs, Instant lueLe) {}

    private final AlerteRepository repository;
    private final TransactionOperations transactions;
    private final EtatDuService etat;
    private final Certificats certificats;
    private final Comptes comptes;
    private final Droits droits;
    private final Enseigne enseigne;
    private final MoyensEnService moyens;
    private final Clock horloge;
    private final Map<StructureId, Ville> villes = new ConcurrentHashMap<>();
    private @Nullable Instant muetteDepuis;
    private boolean muetteDite;

    Alertes(
            AlerteRepository repository,
            TransactionOperations transactions,
            EtatDuService etat,
            Certificats certificats,
            Comptes comptes,
            Droits droits,
            Enseigne enseigne,
            MoyensEnService moyens,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.transactions = transactions;
        this.etat = etat;
        this.certificats = certificats;
        this.comptes = comptes;
        this.droits = droits;
        this.enseigne = enseigne;
        this.moyens = moyens;
        this.horloge = horloge;
    }

    /** Looks at one town, and writes what is to be told of it. No transaction is open while a mail server is waited for. */
    public void passer(StructureId structure) {
        passer(structure, horloge.instant());
    }

    void passer(StructureId structure, Instant maintenant) {
        StructureCourante.auNomDe(structure, () -> {
            certificats.lire();
            var constats = etat.constats().stream().collect(toMap(Constat::code, identity(), (un, _) -> un));
            var ville = ville(structure, maintenant);
            var aDire = Objects.requireNonNull(transactions.execute(_ -> noter(constats, maintenant)));
            if (!aDire.isEmpty() && !ecrire(structure, ville, textes(aDire, constats), enAlerte(aDire))) {
                transactions.executeWithoutResult(_ -> repository.reprendre(codes(aDire)));
            }
            return structure;
        });
    }

    /** The database does not answer: told from memory, once it has lasted. */
    void sansBase(Instant maintenant) {
        var depuis = Objects.requireNonNullElse(muetteDepuis, maintenant);
        muetteDepuis = depuis;
        if (!muetteDite && Duration.between(depuis, maintenant).compareTo(DUREE) >= 0) {
            muetteDite = true;
            aTous(List.of(texte(MUETTE)), 1);
        }
    }

    void avecBase() {
        muetteDepuis = null;
        if (muetteDite) {
            muetteDite = false;
            aTous(List.of(MESSAGES.dire("courriel.fini", "titre", MUETTE.titre())), 0);
        }
    }

    private void aTous(List<String> textes, int enAlerte) {
        villes.forEach((structure, ville) -> ecrire(structure, ville, textes, enAlerte));
    }

    /** @return what is to be told now, by this instance alone */
    private List<Alerte> noter(Map<String, Constat> constats, Instant maintenant) {
        var connues = repository.toutes().stream().collect(toMap(Alerte::code, identity()));
        constats.values().stream()
                .filter(constat -> aChange(connues.get(constat.code()), constat))
                .forEach(constat -> repository.noter(constat.code(), constat.gravite(), maintenant));
        connues.values().stream()
                .filter(connue -> connue.gravite().alerte() && !constats.containsKey(connue.code()))
                .forEach(connue -> repository.noter(connue.code(), Gravite.VA_BIEN, maintenant));
        return connues.values().stream().anyMatch(Alerte::aDire) && moyens.contient(Moyen.COURRIEL)
                ? repository.dire(maintenant.minus(DUREE))
                : List.of();
    }

    private Ville ville(StructureId structure, Instant maintenant) {
        var connue = villes.get(structure);
        if (connue != null && Duration.between(connue.lueLe(), maintenant).compareTo(FRAICHEUR) < 0) {
            return connue;
        }
        var lue = new Ville(
                enseigne.nom(),
                enseigne.adresse().map(adresse -> adresse + EtatController.ICI).orElse(""),
                comptes.courrielsDe(roles -> droits.ouvre(roles, EtatController.ICI)),
                maintenant);
        villes.put(structure, lue);
        return lue;
    }

    private static boolean aChange(@Nullable Alerte connue, Constat constat) {
        return connue == null ? constat.gravite().alerte() : connue.gravite() != constat.gravite();
    }

    private static List<String> textes(List<Alerte> alertes, Map<String, Constat> constats) {
        return alertes.stream()
                .sorted(Comparator.comparing(Alerte::gravite).reversed())
                .map(alerte -> texte(alerte, Optional.ofNullable(constats.get(alerte.code()))))
                .toList();
    }

    /** @param constat of the part; none where nobody speaks of it any more */
    private static String texte(Alerte alerte, Optional<Constat> constat) {
        return constat.filter(_ -> alerte.gravite().alerte())
                .map(Alertes::texte)
                .orElseGet(() -> MESSAGES.dire(
                        "courriel.fini", "titre", constat.map(Constat::titre).orElse(alerte.code())));
    }

    private static String texte(Constat constat) {
        var dits = Map.<String, Object>of(
                "titre", constat.titre(),
                "gravite", MESSAGES.dire("gravite." + constat.gravite().code()),
                "dit", constat.dit(),
                "faire", Objects.requireNonNullElse(constat.faire(), ""));
        return MESSAGES.dire(constat.faire() == null ? "courriel.point" : "courriel.point.faire", dits);
    }

    private static int enAlerte(List<Alerte> alertes) {
        return (int) alertes.stream().filter(un -> un.gravite().alerte()).count();
    }

    private static Set<String> codes(List<Alerte> alertes) {
        return Set.copyOf(alertes.stream().map(Alerte::code).toList());
    }

    /** @return whether somebody was told; nobody is, where nobody administrates */
    private boolean ecrire(StructureId structure, Ville ville, List<String> textes, int enAlerte) {
        var texte = textes.stream().collect(joining("\n\n")) + "\n\n"
                + (ville.page().isEmpty() ? "" : MESSAGES.dire("courriel.page", "adresse", ville.page()) + "\n\n")
                + MESSAGES.dire("courriel.pourquoi");
        var objet = MESSAGES.dire("courriel.objet", Map.of("service", ville.nom(), "n", enAlerte));
        return StructureCourante.auNomDe(
                structure,
                () -> ville.administrateurs().stream()
                                .map(adresse -> moyens.envoyer(Envoi.simple(
                                        Moyen.COURRIEL,
                                        "etat-" + UUID.randomUUID(),
                                        ville.nom(),
                                        adresse,
                                        objet,
                                        texte)))
                                .filter(Livraison.Acceptee.class::isInstance)
                                .count()
                        > 0);
    }
}
