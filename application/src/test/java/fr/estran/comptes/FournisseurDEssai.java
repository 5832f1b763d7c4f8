package fr.estran.comptes;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A real provider on this machine: Spring's authorization server, with one person, "camille". */
final class FournisseurDEssai implements AutoCloseable {

    static final String CLIENT = "estran";
    static final String SECRET = "un secret que le fournisseur a donne";
    static final String PERSONNE = "camille";
    static final String MOT_DE_PASSE = "son mot de passe chez eux";

    private final AnnotationConfigServletWebServerApplicationContext contexte;

    /** @param ville where it leads back to, as {@code http://ville.localhost:1234} */
    FournisseurDEssai(String ville, String courriel) {
        contexte = new AnnotationConfigServletWebServerApplicationContext();
        contexte.registerBean("ville", String.class, (Supplier<String>) () -> ville);
        contexte.registerBean("courriel", String.class, (Supplier<String>) () -> courriel);
        contexte.register(Reglages.class);
        contexte.refresh();
    }

    String emetteur() {
        return "http://127.0.0.1:" + contexte.getWebServer().getPort();
    }

    @Override
    public void close() {
        contexte.close();
    }

    /** No configuration by its annotation: our own application, which looks for those, must not find it. */
    @EnableWebSecurity
    @EnableWebMvc
    static class Reglages {

        @Bean
        TomcatServletWebServerFactory serveur() throws UnknownHostException {
            var serveur = new TomcatServletWebServerFactory(0);
            serveur.setAddress(InetAddress.getByName("127.0.0.1"));
            return serveur;
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocole(HttpSecurity http, String courriel) throws Exception {
            return http.oauth2AuthorizationServer(serveur -> {
                        http.securityMatcher(serveur.getEndpointsMatcher());
                        serveur.oidc(oidc ->
                                oidc.userInfoEndpoint(dits -> dits.userInfoMapper(qui -> new OidcUserInfo(Map.of(
                                        "sub",
                                        qui.getAuthorization().getPrincipalName(),
                                        "email",
                                        courriel,
                                        "email_verified",
                                        true)))));
                    })
                    .authorizeHttpRequests(demandes -> demandes.anyRequest().authenticated())
                    .oauth2ResourceServer(ressources -> ressources.jwt(Customizer.withDefaults()))
                    .exceptionHandling(refus ->
                            refus.authenticationEntryPoint((demande, reponse, _) -> reponse.sendRedirect("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain personnes(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(demandes -> demandes.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .csrf(csrf -> csrf.disable())
                    .build();
        }

        @Bean
        InMemoryUserDetailsManager gens() {
            return new InMemoryUserDetailsManager(User.withUsername(PERSONNE)
                    .password("{noop}" + MOT_DE_PASSE)
                    .roles("AGENT")
                    .build());
        }

        @Bean
        RegisteredClientRepository clients(String ville) {
            return new InMemoryRegisteredClientRepository(
                    RegisteredClient.withId(UUID.randomUUID().toString())
                            .clientId(CLIENT)
                            .clientSecret("{noop}" + SECRET)
                            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri(ville + "/connexion/fournisseur/retour")
                            .postLogoutRedirectUri(ville + "/connexion/sortie")
                            .scope("openid")
                            .scope("profile")
                            .scope("email")
                            .clientSettings(ClientSettings.builder()
                                    .requireProofKey(true)
                                    .requireAuthorizationConsent(false)
                                    .build())
                            .build());
        }

        @Bean
        JWKSource<SecurityContext> cles() throws JOSEException {
            return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate()));
        }

        @Bean
        JwtDecoder jetons(JWKSource<SecurityContext> cles) {
            return org.springframework.security.oauth2.jwt.NimbusJwtDecoder.withJwkSource(cles)
                    .build();
        }

        @Bean
        AuthorizationServerSettings reglages() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
