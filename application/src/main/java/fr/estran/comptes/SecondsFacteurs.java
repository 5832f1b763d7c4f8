package fr.estran.comptes;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.secrets.Totp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked beside the password: a code of an application on a telephone, or one of those kept on paper. */
@Service
@Transactional
class SecondsFacteurs {

    private static final int SECOURS = 8;

    private final SecondFacteurRepository repository;
    private final CompteRepository comptes;
    private final Sceau sceau;
    private final Journal journal;
    private final Clock horloge;

    SecondsFacteurs(
            SecondFacteurRepository repository,
            CompteRepository comptes,
            Sceau sceau,
            Journal journal,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.comptes = comptes;
        this.sceau = sceau;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param telephone whether by codes of an application; @param secours how many codes on paper are left */
    public record Etat(boolean telephone, int secours) {}

    @Transactional(readOnly = true)
    public Etat etat(CompteId compte) {
        return new Etat(repository.parTelephone(compte), repository.secoursRestants(compte));
    }

    /** A new secret, sealed: to be kept by whoever is setting it up, and nowhere else until a code confirms it. */
    public byte[] proposer(CompteId compte) {
        return sceau.sceller(Sceau.octets(Totp.OCTETS), contexte(compte));
    }

    /** In clear, to be shown to the telephone. */
    public byte[] montrer(CompteId compte, byte[] propose) {
        return sceau.ouvrir(propose, contexte(compte));
    }

    /** The telephone showed a right code: in use from now on. The codes to be kept on paper, told this once. */
    public Optional<List<String>> confirmer(CompteId compte, byte[] propose, String code) {
        return reconnaitre(compte, propose, code)
                .filter(pas -> repository.ajouter(structure(), compte, propose, pas, horloge.instant()))
                .map(_ -> {
                    journal.noter("second_facteur.ajouter", compte.valeur());
                    return nouveauxSecours(compte);
                });
    }

    public List<String> nouveauxSecours(CompteId compte) {
        var codes = Stream.generate(() -> Sceau.code(12)).limit(SECOURS).toList();
        repository.remplacerLesSecours(
                structure(), compte, codes.stream().map(Sceau::empreinteDuCode).toList());
        journal.noter("second_facteur.imprimer", compte.valeur());
        return codes;
    }

    /** Each code is taken once. */
    public boolean verifier(CompteId compte, String code) {
        var bon = repository.prendreUnSecours(compte, Sceau.empreinteDuCode(code))
                || repository
                        .secret(compte)
                        .flatMap(secret -> reconnaitre(compte, secret, code))
                        .filter(pas -> repository.prendre(compte, pas))
                        .isPresent();
        if (!bon) {
            journal.noter("second_facteur.refuser", compte.valeur());
        }
        return bon;
    }

    /** Whoever is elsewhere under this account is out. */
    public void retirerLeTelephone(CompteId compte) {
        repository.retirer(compte);
        if (!repository.enPlace(compte)) {
            repository.remplacerLesSecours(structure(), compte, List.of());
        }
        comptes.vieillir(compte);
        journal.noter("second_facteur.retirer", compte.valeur());
    }

    /** Telephone, passkeys, codes on paper. */
    void toutRetirer(CompteId compte) {
        repository.toutRetirer(compte);
        journal.noter("second_facteur.retirer", compte.valeur());
    }

    private Optional<Long> reconnaitre(CompteId compte, byte[] secret, String code) {
        var pas = Totp.reconnaitre(sceau.ouvrir(secret, contexte(compte)), code, horloge.instant());
        return pas.isPresent() ? Optional.of(pas.getAsLong()) : Optional.empty();
    }

    private static StructureId structure() {
        return StructureCourante.siConnue().orElseThrow();
    }

    private static String contexte(CompteId compte) {
        return structure().valeur() + " " + compte.valeur();
    }
}
