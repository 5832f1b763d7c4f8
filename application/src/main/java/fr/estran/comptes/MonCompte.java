package fr.estran.comptes;

import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.AccesProvisoires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody sees and does of their own account. */
@Service
@Transactional
class MonCompte {

    private final CompteRepository comptes;
    private final SecondFacteurRepository secondsFacteurs;
    private final CleAccesRepository cles;
    private final AccesProvisoires acces;
    private final Sessions sessions;
    private final Journal journal;
    private final Demonstration demonstration;

    MonCompte(
            CompteRepository comptes,
            SecondFacteurRepository secondsFacteurs,
            CleAccesRepository cles,
            AccesProvisoires acces,
            Sessions sessions,
            Journal journal,
            Demonstration demonstration) {
        this.comptes = comptes;
        this.secondsFacteurs = secondsFacteurs;
        this.cles = cles;
        this.acces = acces;
        this.sessions = sessions;
        this.journal = journal;
        this.demonstration = demonstration;
    }

    @Transactional(readOnly = true)
    public MonCompteVu voir(CompteId id, String session) {
        var compte = comptes.trouver(id).orElseThrow(Introuvable::new);
        return new MonCompteVu(
                CompteVu.de(compte),
                secondsFacteurs.parTelephone(id),
                secondsFacteurs.exige(compte.roles()),
                secondsFacteurs.secoursRestants(id),
                cles.de(id).stream()
                        .map(cle -> new MonCompteVu.Cle(
                                cle.id().toString(), cle.nom(), cle.creeeLe(), cle.derniereUtilisation()))
                        .toList(),
                sessions.de(id, session).stream()
                        .map(ouverte -> new MonCompteVu.Session(
                                demonstration.aLHeureDuService(ouverte.depuis()),
                                demonstration.aLHeureDuService(ouverte.dernierPassage()),
                                ouverte.origine(),
                                ouverte.ici()))
                        .toList());
    }

    public void fermerPartout(CompteId id) {
        acces.oublier(id);
        comptes.vieillir(id);
        sessions.fermer(id);
        journal.noter("compte.sortir_partout", id.valeur());
    }
}
