package org.jointroadmap.sample;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP server inside the program, on a port of its own; what it takes in is kept in the mailbox. */
@Configuration
@Profile("sample")
class SampleMailServer {
    @Bean(destroyMethod = "stop")
    GreenMail mailServer(Mailbox mailbox) throws UserException {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        GreenMailUser everybody = server.getUserManager().createUser("everybody@sample.example", "everybody", "");
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            take(mailbox, message.getMessage(), address.getEmail());
            return everybody;
        });
        server.start();
        return server;
    }

    @Bean
    JavaMailSender sampleSender(GreenMail mailServer) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mailServer.getSmtp().getPort());
        return sender;
    }

    private static void take(Mailbox mailbox, MimeMessage message, String address) {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            mailbox.take(address, raw.toByteArray());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("The sample's mail server could not keep a letter", e);
        }
    }
}
