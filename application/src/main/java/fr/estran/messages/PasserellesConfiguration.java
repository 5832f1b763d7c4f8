package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who carries SMS: the gateway that is set, or files in the demonstration, or nobody. */
@Configuration(proxyBeanMethods = false)
class PasserellesConfiguration {

    @Bean
    PasserelleSms passerelleSms(
            @Value("${estran.sms.adresse:}") String adresse,
            @Value("${estran.sms.jeton:}") String jeton,
            @Value("${estran.sms.expediteur:}") String expediteur,
            ObjectProvider<DossierDeMessages> dossiers) {
        if (!adresse.isBlank()) {
            return new PasserelleHttp(URI.create(adresse), jeton, expediteur);
        }
        var dossier = dossiers.getIfAvailable();
        return dossier == null ? new SansPasserelle(Moyen.SMS) : dossier::deposer;
    }
}
