package fr.estran.ville.besoins;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.besoins.EcritureDeBesoin.DejaLa;
import fr.estran.ville.besoins.EcritureDeBesoin.Gardee;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff write, add, retire and take up needs, and what people say for them. Nothing counted under one is lost. */
@Service
@Transactional
class GestionDesBesoins {

    private static final int LONGUEUR_D_UN_CODE = 50;

    private final ListeDesBesoins besoins;
    private final BesoinRepository repository;
    private final ExpressionRepository expressions;
    private final Journal journal;
    private final Clock horloge;

    GestionDesBesoins(
            ListeDesBesoins besoins,
            BesoinRepository repository,
            ExpressionRepository expressions,
            Journal journal,
            Clock horloge) {
        this.besoins = besoins;
        this.repository = repository;
        this.expressions = expressions;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Besoin lire(String code) {
        return besoins.lire(code).orElseThrow(Introuvable::new);
    }

    /** As the form shows it. */
    @Transactional(readOnly = true)
    Champs ecrits(String code) {
        return FormulaireBesoin.de(lire(code), expressions.de(code)).champs();
    }

    @Transactional(readOnly = true)
    Map<String, Integer> nombresDExpressions() {
        return expressions.nombres();
    }

    EcritureDeBesoin creer(BesoinSaisi saisie) {
        repository.verrouiller();
        var deja = deCeNom(saisie.nom(), null);
        if (deja.isPresent()) {
            return new DejaLa(deja.get());
        }
        var code = codeLibre(saisie.nom());
        ecrire(code, saisie);
        journal.noter("besoin.creer", null);
        return new Gardee(code);
    }

    EcritureDeBesoin modifier(String code, Conciliation dite) {
        repository.verrouiller();
        dite.verifier(ecrits(code));
        var saisie = new FormulaireBesoin(dite.ecrits()).lire();
        var deja = deCeNom(saisie.nom(), code);
        if (deja.isPresent()) {
            return new DejaLa(deja.get());
        }
        ecrire(code, saisie);
        journal.noter("besoin.modifier", null);
        return new Gardee(code);
    }

    void retirer(String code) {
        repository.verrouiller();
        if (lire(code).auChoix()) {
            repository.retirer(code, horloge.instant());
            journal.noter("besoin.retirer", null);
        }
    }

    void reprendre(String code) {
        repository.verrouiller();
        if (!lire(code).auChoix()) {
            repository.reprendre(code);
            repository.oublierSiLivre(code);
            journal.noter("besoin.reprendre", null);
        }
    }

    private void ecrire(String code, BesoinSaisi saisie) {
        repository.ecrire(code, saisie);
        expressions.remplacer(code, saisie.expressions());
        repository.oublierSiLivre(code);
    }

    private Optional<Besoin> deCeNom(String nom, @Nullable String sauf) {
        return repository.deCeNom(nom, sauf).map(this::lire);
    }

    private String codeLibre(String nom) {
        var lettres = Normalizer.normalize(nom, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_");
        var court = lettres.substring(0, Math.min(lettres.length(), LONGUEUR_D_UN_CODE))
                .replaceAll("^_|_$", "");
        var base = court.isEmpty() ? "besoin" : court;
        var pris = List.copyOf(besoins.parCode().keySet());
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "_" + n))
                .filter(code -> !pris.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
