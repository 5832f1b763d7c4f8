package fr.estran.comptes;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of accounts. One that was used with the person's finger, face or code stands for both factors. */
@Service
@Transactional
class ClesDAcces {

    private final CleAccesRepository repository;
    private final CompteRepository comptes;
    private final Journal journal;
    private final Clock horloge;

    ClesDAcces(CleAccesRepository repository, CompteRepository comptes, Journal journal, Clock horloge) {
        this.repository = repository;
        this.comptes = comptes;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<CleAcces> de(CompteId compte) {
        return repository.de(compte);
    }

    @Transactional(readOnly = true)
    public Optional<CleAcces> trouver(byte[] identifiant) {
        return repository.trouver(identifiant);
    }

    @Transactional(readOnly = true)
    public Optional<Compte> compte(CompteId id) {
        return comptes.trouver(id);
    }

    @Transactional(readOnly = true)
    public void exiger(CompteId compte, UUID cle) {
        if (repository.de(compte).stream().noneMatch(connue -> connue.id().equals(cle))) {
            throw new Introuvable();
        }
    }

    public void ajouter(CompteId compte, String nom, CredentialRecord fiche) {
        repository.ajouter(StructureCourante.siConnue().orElseThrow(), compte, nom, fiche, horloge.instant());
        journal.noter("cle.ajouter", compte.valeur());
    }

    public void noterUsage(CredentialRecord fiche) {
        repository.noterUsage(fiche, horloge.instant());
    }

    public void retirer(CompteId compte, UUID cle) {
        if (!repository.retirer(compte, cle)) {
            throw new Introuvable();
        }
        comptes.vieillir(compte);
        journal.noter("cle.retirer", compte.valeur());
    }
}
